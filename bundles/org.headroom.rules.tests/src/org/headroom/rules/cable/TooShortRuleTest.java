/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.SystemFactory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class TooShortRuleTest extends RuleTest {

    TooShortRuleTest() {
        super(new TooShortRule());
    }

    @Override
    protected void wrong() {
        run(20.0, 40.0);
    }

    @Override
    protected void right() {
        run(55.0, 40.0);
    }

    @Override
    protected List<String> told() {
        return List.of("C1", "20 m", "Stage", "FOH", "50 m");
    }

    private void run(Double length, Double y) {
        var mic = rig.device("Talkback", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE));
        mic.setLocation(rig.location("Stage", 0.0, 0.0));
        var console = rig.device("Console", DeviceCategory.CONSOLE, SamplePorts.micIn("in", Phantom.PROVIDES));
        console.setLocation(rig.location("FOH", 30.0, y));
        rig.cable(mic, "out", console, "in").setLength(length);
    }

    @Test
    void aPlaceThatIsNotKnownIsNotTooFar() {
        run(20.0, null);
        assertThat(check()).isEmpty();
    }

    @Test
    void aRackBringsItsDevicesToItsPlace() {
        run(20.0, 40.0);
        var console = rig.production().getDevices().getLast();
        var rack = SystemFactory.eINSTANCE.createRack();
        rack.setLocation(console.getLocation());
        var slot = SystemFactory.eINSTANCE.createRackSlot();
        slot.setDevice(console);
        rack.getSlots().add(slot);
        rig.production().getRacks().add(rack);
        console.setLocation(null);
        assertThat(check()).hasSize(1);
    }
}
