/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import static org.headroom.rules.SampleRig.port;

import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.AmplifierMode;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;

class LineLoadRuleTest extends RuleTest {

    LineLoadRuleTest() {
        super(new LineLoadRule());
    }

    @Override
    protected void wrong() {
        line(4);
    }

    @Override
    protected void right() {
        line(3);
    }

    @Override
    protected List<String> told() {
        return List.of("Amp", "240 W", "200 W");
    }

    private void line(int loudspeakers) {
        var amplifier = rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.line100V("out", Direction.OUT));
        var data = CatalogueFactory.eINSTANCE.createAmplifierData();
        var rating = CatalogueFactory.eINSTANCE.createAmplifierRating();
        rating.setMode(AmplifierMode.V100V);
        rating.setPower(200.0);
        data.getRatings().add(rating);
        amplifier.getType().setAmplifier(data);
        var before = port(amplifier, "out");
        for (int i = 1; i <= loudspeakers; i++) {
            var port = port(rig.device("Horn " + i, DeviceCategory.LOUDSPEAKER, SamplePorts.line100V("in",
                    Direction.IN)), "in");
            port.setTap(60.0);
            rig.cable(before, port);
            before = port;
        }
    }
}
