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
import org.headroom.model.system.Cable;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.headroom.rules.SampleRig;
import org.junit.jupiter.api.Test;

class ConnectorRuleTest extends RuleTest {

    ConnectorRuleTest() {
        super(new ConnectorRule());
    }

    @Override
    protected void wrong() {
        var cable = cable();
        rig.type(cable, SignalKind.ANALOGUE, ConnectorKind.XLR3, ConnectorKind.TRS);
    }

    @Override
    protected void right() {
        var cable = cable();
        rig.type(cable, SignalKind.ANALOGUE, ConnectorKind.XLR3, ConnectorKind.TRS);
        cable.getTo().setAdapter(true);
    }

    @Override
    protected List<String> told() {
        return List.of("C1", "SB1", "TRS", "XLR3");
    }

    private Cable cable() {
        return rig.cable(rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE)), "out",
                rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES)), "in1");
    }

    @Test
    void aCableMayBeLaidEitherWayRound() {
        var cable = rig.cable(rig.device("Distro", DeviceCategory.POWER_DISTRO, SampleRig.port("out", Direction.OUT,
                SignalKind.POWER, ConnectorKind.SCHUKO)), "out", rig.device("Console", DeviceCategory.CONSOLE,
                SamplePorts.inlet("mains")), "mains");
        rig.type(cable, SignalKind.POWER, ConnectorKind.IEC_C13, ConnectorKind.SCHUKO);
        assertThat(check()).isEmpty();
    }

    @Test
    void aCableWithoutATypeIsMadeToFit() {
        cable();
        assertThat(check()).isEmpty();
    }

    @Test
    void anEndChosenByHandCounts() {
        cable().getFrom().setConnector(ConnectorKind.RCA);
        assertThat(check()).singleElement().satisfies(finding -> assertThat(finding.message()).contains("Kick", "RCA"));
    }
}
