/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import java.util.List;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class StripTwiceRuleTest extends RuleTest {

    StripTwiceRuleTest() {
        super(new StripTwiceRule());
    }

    @Override
    protected void wrong() {
        strip("Kick", 1);
        strip("Snare", 1);
    }

    @Override
    protected void right() {
        strip("Kick", 1);
        strip("Snare", 2);
    }

    @Override
    protected List<String> told() {
        return List.of("FOH", "Kick", "Snare");
    }

    private final Device console = rig.device("FOH", DeviceCategory.CONSOLE, SamplePorts.lineOut("out"));

    private void strip(String name, int channel) {
        var strip = ChannelFactory.eINSTANCE.createConsoleStrip();
        strip.setConsole(console);
        strip.setChannel(channel);
        rig.channel(name, null, null).getStrips().add(strip);
    }
}
