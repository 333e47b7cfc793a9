/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.headroom.rules.SampleRig;
import org.junit.jupiter.api.Test;

class LongChannelNameRuleTest extends RuleTest {

    LongChannelNameRuleTest() {
        super(new LongChannelNameRule());
    }

    @Override
    protected void wrong() {
        channel("Overhead drums left");
    }

    @Override
    protected void right() {
        channel("OH left");
    }

    @Override
    protected List<String> told() {
        return List.of("Overhead drums left", "19");
    }

    private void channel(String name) {
        var box = rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
        var channel = rig.channel(name, null, SampleRig.port(box, "in1"));
        channel.setName(name);
        channel.getStrips().add(ChannelFactory.eINSTANCE.createConsoleStrip());
    }

    @Test
    void namesAreShortenedAsEngineersDo() {
        assertThat(ShortName.of("Overhead left", 12)).isEqualTo("OH L");
        assertThat(ShortName.of("Trombone section", 12)).isEqualTo("Trmbne sctn");
        assertThat(ShortName.of("Xylophonschlegelkoffer", 12)).hasSizeLessThanOrEqualTo(12);
    }
}
