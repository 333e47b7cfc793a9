/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.SystemFactory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class UnusedPairsRuleTest extends RuleTest {

    UnusedPairsRuleTest() {
        super(new UnusedPairsRule());
    }

    @Override
    protected void wrong() {
        multicore(2);
    }

    @Override
    protected void right() {
        multicore(1);
    }

    @Override
    protected List<String> told() {
        return List.of("M1", "1 of 2");
    }

    private void multicore(Integer pairs) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setCable(CatalogueFactory.eINSTANCE.createCableData());
        type.getCable().setPairs(pairs);
        var multicore = SystemFactory.eINSTANCE.createMulticore();
        multicore.setNumber("M1");
        multicore.setType(type);
        var mic = rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE));
        var box = rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
        multicore.getPairs().add(rig.cable(mic, "out", box, "in1"));
        rig.production().getMulticores().add(multicore);
    }

    @Test
    void howManyPairsThereAreMayBeUnknown() {
        multicore(null);
        assertThat(check()).isEmpty();
    }
}
