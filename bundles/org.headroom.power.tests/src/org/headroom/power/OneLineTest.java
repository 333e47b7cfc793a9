/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.common.text.Messages;
import org.headroom.model.power.Phases;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.oneline.OneLine;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Scene;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.Test;

/** The drawing of a supply. */
class OneLineTest {

    @Test
    void everySupplyAndUsedWayIsDrawnAndNoBoxLiesOnAnother() {
        var rig = new Rig();
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        for (int box = 0; box < 3; box++) {
            var distro = rig.distro("Distro " + box, true);
            rig.cable(rig.way(source, Phases.L1L2L3, 63.0), distro.getDevice(), 20, 16);
            for (int inner = 0; inner < 2; inner++) {
                var sockets = rig.distro("Sockets " + box + inner, false);
                rig.cable(rig.way(distro, Phases.L1, 32.0), sockets.getDevice(), 5, 6);
                rig.cable(rig.way(sockets, Phases.L1, 16.0), rig.load("Load " + box + inner, 230, 500, 3), 5, 2.5);
            }
        }
        var result = rig.analyse().result();

        var scene = OneLine.scene(result.sources().getFirst(), TextMetrics.embedded(), Messages.of(OneLine.class));

        var boxes = frames(scene, "station ");
        assertThat(boxes).hasSize(10);
        assertThat(frames(scene, "way ")).hasSize(3 + 6 + 6);
        for (Bounds a : boxes) {
            assertThat(scene.page().contains(a.centre())).isTrue();
            assertThat(boxes.stream().filter(b -> b != a && a.grown(-1).intersects(b))).isEmpty();
        }
    }

    private static List<Bounds> frames(Scene scene, String kind) {
        return scene.nodes().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.id().startsWith(kind)).map(group -> ((Rect) group.children().getFirst()).bounds())
                .toList();
    }
}
