/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PortType;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.headroom.rules.SampleRig;
import org.junit.jupiter.api.Test;

class PortUsedTwiceRuleTest extends RuleTest {

    PortUsedTwiceRuleTest() {
        super(new PortUsedTwiceRule());
    }

    @Override
    protected void wrong() {
        var mic = rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE));
        var box = rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES),
                SamplePorts.micIn("in2", Phantom.PROVIDES));
        rig.cable(mic, "out", box, "in1");
        rig.cable(mic, "out", box, "in2");
    }

    @Override
    protected void right() {
        var transmitter = rig.device("Hand 1", DeviceCategory.WIRELESS_TRANSMITTER, radio("rf", Direction.OUT));
        var one = rig.device("Receiver 1", DeviceCategory.WIRELESS_RECEIVER, radio("rf1", Direction.IN));
        var two = rig.device("Receiver 2", DeviceCategory.WIRELESS_RECEIVER, radio("rf1", Direction.IN));
        rig.cable(transmitter, "rf", one, "rf1");
        rig.cable(transmitter, "rf", two, "rf1");
    }

    @Override
    protected List<String> told() {
        return List.of("Kick", "C1", "C2");
    }

    private static PortType radio(String key, Direction direction) {
        return SampleRig.port(key, direction, SignalKind.WIRELESS, ConnectorKind.BNC);
    }

    @Test
    void screwTerminalsTakeTwoWires() {
        var amplifier = rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.line100V("out", Direction.OUT));
        var one = rig.device("Ceiling 1", DeviceCategory.LOUDSPEAKER, SamplePorts.line100V("in", Direction.IN));
        var two = rig.device("Ceiling 2", DeviceCategory.LOUDSPEAKER, SamplePorts.line100V("in", Direction.IN));
        rig.cable(amplifier, "out", one, "in");
        rig.cable(one, "in", two, "in");
        assertThat(check()).isEmpty();
    }

    @Test
    void aConnectorOfEightChannelsFansOut() {
        var interface8 = rig.device("Interface", DeviceCategory.PROCESSOR, SampleRig.port("out", Direction.OUT,
                SignalKind.ANALOGUE, ConnectorKind.DB25, port -> port.setChannels(8)));
        for (int i = 1; i <= 8; i++) {
            rig.cable(interface8, "out", rig.device("Amp " + i, DeviceCategory.AMPLIFIER, SamplePorts.lineIn("in")),
                    "in");
        }
        assertThat(check()).isEmpty();
    }
}
