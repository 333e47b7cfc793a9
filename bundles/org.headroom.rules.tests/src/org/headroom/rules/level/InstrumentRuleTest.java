/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class InstrumentRuleTest extends RuleTest {

    InstrumentRuleTest() {
        super(new InstrumentRule());
    }

    @Override
    protected void wrong() {
        rig.cable(bass(), "out", rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1",
                Phantom.PROVIDES)), "in1");
    }

    @Override
    protected void right() {
        rig.cable(bass(), "out", rig.device("DI", DeviceCategory.DI, SamplePorts.jack("in", Direction.IN)), "in");
    }

    @Override
    protected List<String> told() {
        return List.of("Bass", "SB1");
    }

    private Device bass() {
        return rig.device("Bass", DeviceCategory.OTHER, SamplePorts.jack("out", Direction.OUT));
    }

    @Test
    void aDirectBoxIsOfferedAndPutBetween() {
        wrong();
        rig.device("DI 1", DeviceCategory.DI, SamplePorts.jack("in", Direction.IN), SamplePorts.micOut("out", Phantom.NONE));
        var fixes = check().getFirst().fixes();
        assertThat(fixes).hasSize(1);
        var change = fixes.getFirst().change().apply(rig.production()).orElseThrow();
        change.apply();
        assertThat(check()).isEmpty();
        assertThat(rig.production().getDevices()).extracting(Device::getName).contains("DI 2");
        assertThat(rig.production().getCables()).hasSize(2);
        change.revert();
        assertThat(rig.production().getCables()).hasSize(1);
        assertThat(check()).hasSize(1);
    }
}
