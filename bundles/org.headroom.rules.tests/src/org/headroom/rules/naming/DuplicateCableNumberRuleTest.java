/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.rules.SampleRig.port;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.SystemFactory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class DuplicateCableNumberRuleTest extends RuleTest {

    DuplicateCableNumberRuleTest() {
        super(new DuplicateCableNumberRule());
    }

    @Override
    protected void wrong() {
        number("A1", "a1");
    }

    @Override
    protected void right() {
        number("A1", "A2");
    }

    @Override
    protected List<String> told() {
        return List.of("A1");
    }

    private void number(String... numbers) {
        var mic = rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE));
        for (String number : numbers) {
            rig.looseCable(port(mic, "out")).setNumber(number);
        }
    }

    @Test
    void pairsMayBearTheNumberOfTheirMulticore() {
        number("M1", "M1");
        var multicore = SystemFactory.eINSTANCE.createMulticore();
        multicore.setNumber("M1");
        rig.production().getMulticores().add(multicore);
        rig.production().getCables().forEach(cable -> cable.setMulticore(multicore));
        assertThat(check()).isEmpty();
    }
}
