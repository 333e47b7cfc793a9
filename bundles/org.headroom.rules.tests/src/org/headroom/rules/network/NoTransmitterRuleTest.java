/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.common.problem.Severity;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class NoTransmitterRuleTest extends RuleTest {

    NoTransmitterRuleTest() {
        super(new NoTransmitterRule());
    }

    @Override
    protected void wrong() {
        plug(receiver(), hub());
    }

    @Override
    protected void right() {
        var hub = hub();
        plug(receiver(), hub);
        rig.cable(rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.dante("d", NetworkRedundancy.PRIMARY, 32,
                null)), "d", hub, "p2");
    }

    @Override
    protected List<String> told() {
        return List.of("Amp", "Dante");
    }

    private Device hub() {
        return rig.device("Switch", DeviceCategory.NETWORK_SWITCH, SamplePorts.ethernet("p1", PoeRole.NONE),
                SamplePorts.ethernet("p2", PoeRole.NONE));
    }

    private Device receiver() {
        return rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.lineIn("in"), SamplePorts.dante("d",
                NetworkRedundancy.PRIMARY, 0, 4));
    }

    private void plug(Device receiver, Device hub) {
        rig.cable(receiver, "d", hub, "p1");
    }

    @Test
    void aTransmitterOnAnotherNetworkDoesNotHelp() {
        plug(receiver(), hub());
        rig.cable(rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.dante("d", NetworkRedundancy.PRIMARY, 32,
                null)), "d", hub(), "p2");
        assertThat(check()).extracting("severity").containsExactly(Severity.ERROR);
    }

    @Test
    void aReceiverWithOtherInputsCanDoWithout() {
        var receiver = receiver();
        plug(receiver, hub());
        rig.cable(rig.device("Player", DeviceCategory.PLAYER, SamplePorts.lineOut("out")), "out", receiver, "in");
        assertThat(check()).extracting("severity").containsExactly(Severity.WARNING);
    }

    @Test
    void aDeviceOfWhichNothingIsKnownMayTransmit() {
        var hub = hub();
        plug(receiver(), hub);
        rig.cable(rig.device("Box", DeviceCategory.OTHER, SamplePorts.dante("d", NetworkRedundancy.NONE, null, null)),
                "d", hub, "p2");
        assertThat(check()).isEmpty();
    }
}
