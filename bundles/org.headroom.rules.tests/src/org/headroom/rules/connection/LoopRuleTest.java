/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.SystemFactory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.headroom.rules.SampleRig;
import org.junit.jupiter.api.Test;

class LoopRuleTest extends RuleTest {

    LoopRuleTest() {
        super(new LoopRule());
    }

    @Override
    protected void wrong() {
        patch("in1");
    }

    @Override
    protected void right() {
        patch("in2");
    }

    @Override
    protected List<String> told() {
        return List.of("Effect", "Mixer");
    }

    // The mixer leads in1 to out1 always; the effect is between them.
    private void patch(String back) {
        var mixer = rig.device("Mixer", DeviceCategory.PROCESSOR, SamplePorts.lineIn("in1"), SamplePorts.lineIn("in2"),
                SamplePorts.lineOut("out1"));
        var effect = rig.device("Effect", DeviceCategory.PROCESSOR, SamplePorts.lineIn("in1"), SamplePorts.lineOut("out1"));
        fixed(mixer);
        fixed(effect);
        rig.cable(effect, "out1", mixer, back);
        rig.cable(mixer, "out1", effect, "in1");
    }

    private static void fixed(Device device) {
        var path = CatalogueFactory.eINSTANCE.createInternalPath();
        path.setKind(PathKind.FIXED);
        path.setFromKey("in1");
        path.setToKey("out1");
        device.getType().getInternalPaths().add(path);
    }

    @Test
    void aRouteThatSomebodySetIsFollowed() {
        right();
        var mixer = rig.production().getDevices().getFirst();
        var route = SystemFactory.eINSTANCE.createInternalRoute();
        route.setSource(SampleRig.port(mixer, "in2"));
        route.setTarget(SampleRig.port(mixer, "out1"));
        mixer.getInternalRoutes().add(route);
        assertThat(check()).hasSize(1);
    }
}
