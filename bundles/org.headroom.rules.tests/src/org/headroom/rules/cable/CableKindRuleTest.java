/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import java.util.List;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Cable;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class CableKindRuleTest extends RuleTest {

    CableKindRuleTest() {
        super(new CableKindRule());
    }

    @Override
    protected void wrong() {
        rig.type(speakerCable(), SignalKind.ANALOGUE, ConnectorKind.NL4, ConnectorKind.NL4);
    }

    @Override
    protected void right() {
        rig.type(speakerCable(), SignalKind.LOUDSPEAKER, ConnectorKind.NL4, ConnectorKind.NL4);
    }

    @Override
    protected List<String> told() {
        return List.of("C1", "Amp", "Top", "analogue");
    }

    private Cable speakerCable() {
        return rig.cable(rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.speaker("out", Direction.OUT, 1)),
                "out", rig.device("Top", DeviceCategory.LOUDSPEAKER, SamplePorts.speaker("in", Direction.IN, 2)), "in");
    }
}
