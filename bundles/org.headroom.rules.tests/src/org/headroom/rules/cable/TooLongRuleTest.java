/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CableData;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class TooLongRuleTest extends RuleTest {

    TooLongRuleTest() {
        super(new TooLongRule());
    }

    @Override
    protected void wrong() {
        link(120.0).setMaximumLength(90.0);
    }

    @Override
    protected void right() {
        link(80.0).setMaximumLength(90.0);
    }

    @Override
    protected List<String> told() {
        return List.of("C1", "120 m", "90 m");
    }

    private CableData link(double length) {
        var one = rig.device("Switch 1", DeviceCategory.NETWORK_SWITCH, SamplePorts.ethernet("1", PoeRole.NONE));
        var two = rig.device("Switch 2", DeviceCategory.NETWORK_SWITCH, SamplePorts.ethernet("1", PoeRole.NONE));
        var cable = rig.cable(one, "1", two, "1");
        cable.setLength(length);
        return rig.type(cable, SignalKind.NETWORK, ConnectorKind.RJ45, ConnectorKind.RJ45);
    }

    @Test
    void copperEthernetReachesAHundredMetres() {
        link(100.5);
        assertThat(check()).singleElement().satisfies(finding -> assertThat(finding.message()).contains("802.3"));
    }
}
