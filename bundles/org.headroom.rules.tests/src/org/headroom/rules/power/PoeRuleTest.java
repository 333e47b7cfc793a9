/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class PoeRuleTest extends RuleTest {

    PoeRuleTest() {
        super(new PoeRule());
    }

    @Override
    protected void wrong() {
        rig.cable(device(), "net", rig.device("Switch", DeviceCategory.NETWORK_SWITCH, SamplePorts.ethernet("1",
                PoeRole.NONE)), "1");
    }

    @Override
    protected void right() {
        rig.cable(device(), "net", rig.device("Switch", DeviceCategory.NETWORK_SWITCH, SamplePorts.ethernet("1",
                PoeRole.SUPPLIES)), "1");
    }

    @Override
    protected List<String> told() {
        return List.of("Wall panel", "Switch");
    }

    private Device device() {
        return rig.device("Wall panel", DeviceCategory.PROCESSOR, SamplePorts.ethernet("net", PoeRole.CONSUMES));
    }

    @Test
    void aDeviceThatIsNotPluggedInHasNoPower() {
        device();
        assertThat(check()).singleElement().satisfies(finding -> assertThat(finding.message()).contains("Wall panel"));
    }
}
