/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class NoTypeRuleTest extends RuleTest {

    NoTypeRuleTest() {
        super(new NoTypeRule());
    }

    @Override
    protected void wrong() {
        rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE)).setType(null);
    }

    @Override
    protected void right() {
        rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE));
    }

    @Override
    protected List<String> told() {
        return List.of("Kick");
    }

    @Test
    void aPortOfAnotherTypeIsFound() {
        var mic = rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE));
        mic.getPorts().getFirst().setType(null);
        assertThat(check()).hasSize(1);
    }
}
