/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.phantom;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.headroom.rules.SampleRig;

class PhantomLineRuleTest extends RuleTest {

    PhantomLineRuleTest() {
        super(new PhantomLineRule());
    }

    @Override
    protected void wrong() {
        SampleRig.port(patch(), "in1").setPhantomOn(true);
    }

    @Override
    protected void right() {
        patch();
    }

    @Override
    protected List<String> told() {
        return List.of("Player", "SB1");
    }

    private Device patch() {
        var box = rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
        rig.cable(rig.device("Player", DeviceCategory.PLAYER, SamplePorts.lineOut("out")), "out", box, "in1");
        return box;
    }
}
