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
import org.headroom.power.flow.PowerResult;
import org.headroom.power.oneline.OneLine;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
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

    @Test
    void noFeederCrossesAnother() {
        var scene = OneLine.scene(eight().sources().getFirst(), TextMetrics.embedded(), Messages.of(OneLine.class));

        var feeders = scene.nodes().stream().filter(Polyline.class::isInstance).map(Polyline.class::cast)
                .map(Polyline::points).toList();
        assertThat(feeders).hasSize(9);
        for (var one : feeders) {
            for (var other : feeders) {
                assertThat(one != other && crosses(one, other)).as("%s and %s", one, other).isFalse();
            }
        }
    }

    private static PowerResult eight() {
        var rig = new Rig();
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var main = rig.distro("Main", true);
        rig.cable(rig.way(source, Phases.L1L2L3, 63.0), main.getDevice(), 20, 16);
        for (int box = 0; box < 8; box++) {
            var distro = rig.distro("Distro " + box, true);
            rig.cable(rig.way(main, Phases.L1L2L3, 63.0), distro.getDevice(), 20, 16);
            rig.cable(rig.way(distro, Phases.L1, 16.0), rig.load("Load " + box, 230, 500, 3), 5, 2.5);
        }
        return rig.analyse().result();
    }

    /** Whether a level piece of one line and an upright piece of another have a point in common. */
    private static boolean crosses(List<Point> one, List<Point> other) {
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                var a = Bounds.around(one.subList(i - 1, i + 1));
                var b = Bounds.around(other.subList(j - 1, j + 1));
                if (a.height() == 0 && b.width() == 0 && b.x() > a.x() && b.x() < a.right() && a.y() > b.y()
                        && a.y() < b.bottom()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void thePartsOfALargeDrawingShowEveryBoxOfTheWhole() {
        var of = eight().sources().getFirst();
        var words = Messages.of(OneLine.class);

        var parts = OneLine.parts(of, TextMetrics.embedded(), words);

        assertThat(parts).hasSize(9).extracting(Scene::title).startsWith("House", "House · Distro 0", "House · Distro 1");
        assertThat(parts.stream().flatMap(scene -> objects(scene).stream())).containsAll(objects(OneLine.scene(of,
                TextMetrics.embedded(), words)));
    }

    private static List<String> objects(Scene scene) {
        return scene.nodes().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .flatMap(group -> group.object().stream()).toList();
    }

    private static List<Bounds> frames(Scene scene, String kind) {
        return scene.nodes().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.id().startsWith(kind)).map(group -> ((Rect) group.children().getFirst()).bounds())
                .toList();
    }
}
