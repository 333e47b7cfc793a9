/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.rules.SampleRig.port;

import java.util.List;

import org.headroom.common.problem.Severity;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class NoPowerRuleTest extends RuleTest {

    NoPowerRuleTest() {
        super(new NoPowerRule());
    }

    @Override
    protected void wrong() {
        distro();
        console();
    }

    @Override
    protected void right() {
        rig.cable(distro(), "out", console(), "mains");
    }

    @Override
    protected List<String> told() {
        return List.of("FOH", "MAINS");
    }

    private Device distro() {
        var distro = rig.device("House", DeviceCategory.POWER_SOURCE, SamplePorts.outlet("out"));
        var source = PowerFactory.eINSTANCE.createPowerSource();
        source.setDevice(distro);
        rig.production().getPower().getSupplies().add(source);
        return distro;
    }

    private Device console() {
        return rig.device("FOH", DeviceCategory.CONSOLE, SamplePorts.inlet("mains"), SamplePorts.inlet("mains2"));
    }

    @Test
    void beforePowerIsPlannedItIsToldOnce() {
        console();
        console();
        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).contains("2 devices");
        });
    }

    @Test
    void aCableWithAFreeEndBringsNoPower() {
        distro();
        rig.looseCable(port(console(), "mains"));
        assertThat(check()).hasSize(1);
    }
}
