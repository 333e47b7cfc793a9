/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.phantom;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.headroom.rules.SampleRig;

class PhantomTwiceRuleTest extends RuleTest {

    PhantomTwiceRuleTest() {
        super(new PhantomTwiceRule());
    }

    @Override
    protected void wrong() {
        split(true);
    }

    @Override
    protected void right() {
        split(false);
    }

    @Override
    protected List<String> told() {
        return List.of("FOH", "Monitors");
    }

    private void split(boolean both) {
        var split = rig.device("Split", DeviceCategory.SPLITTER, SamplePorts.micIn("in1", Phantom.NONE),
                SamplePorts.micOut("foh1", Phantom.NONE), SamplePorts.micOut("mon1", Phantom.NONE));
        SampleRig.link(split, "in1", "foh1");
        SampleRig.link(split, "in1", "mon1");
        var foh = rig.device("FOH", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
        var monitors = rig.device("Monitors", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
        rig.cable(split, "foh1", foh, "in1");
        rig.cable(split, "mon1", monitors, "in1");
        SampleRig.port(foh, "in1").setPhantomOn(true);
        SampleRig.port(monitors, "in1").setPhantomOn(both);
    }
}
