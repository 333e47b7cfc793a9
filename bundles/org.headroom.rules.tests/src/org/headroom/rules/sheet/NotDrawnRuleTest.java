/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.sheet;

import java.util.List;

import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class NotDrawnRuleTest extends RuleTest {

    NotDrawnRuleTest() {
        super(new NotDrawnRule());
    }

    @Override
    protected void wrong() {
        draw(false);
    }

    @Override
    protected void right() {
        draw(true);
    }

    @Override
    protected List<String> told() {
        return List.of("Kick");
    }

    private void draw(boolean drawn) {
        var mic = rig.device("Kick", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NONE));
        var sheet = SheetFactory.eINSTANCE.createSheet();
        rig.production().getSheets().add(sheet);
        if (drawn) {
            var placed = SheetFactory.eINSTANCE.createPlacedDevice();
            placed.setDevice(mic);
            sheet.getDevices().add(placed);
        }
    }
}
