/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import static org.headroom.rules.SampleRig.port;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class FreeEndRuleTest extends RuleTest {

    FreeEndRuleTest() {
        super(new FreeEndRule());
    }

    @Override
    protected void wrong() {
        rig.looseCable(port(rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE)),
                "out"));
    }

    @Override
    protected void right() {
        rig.cable(null, null);
    }

    @Override
    protected List<String> told() {
        return List.of("C1", "Kick");
    }
}
