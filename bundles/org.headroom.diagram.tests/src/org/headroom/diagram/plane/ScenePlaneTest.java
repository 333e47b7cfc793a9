/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;
import org.junit.jupiter.api.Test;

class ScenePlaneTest {

    private static SceneItem item(Object key, int layer, Bounds box) {
        return new SceneItem(key, layer, box, () -> List.of(box), detail -> List.of(), zoom -> List.of(),
                point -> box.contains(point) ? 0 : box.centre().distance(point));
    }

    private static Bounds box(Random random) {
        return new Bounds(random.nextInt(4000) - 2000, random.nextInt(4000) - 2000, 1 + random.nextInt(600),
                1 + random.nextInt(300));
    }

    /** Whatever is added, replaced and removed: an area holds what a search through everything finds. */
    @Test
    void findsInAnAreaWhatIsThere() {
        var random = new Random(20260);
        var plane = new ScenePlane();
        Map<Object, Bounds> expected = new HashMap<>();
        for (var round = 0; round < 2000; round++) {
            var key = random.nextInt(150);
            if (random.nextInt(3) == 0) {
                plane.remove(key);
                expected.remove(key);
            } else {
                var box = box(random);
                plane.put(item(key, random.nextInt(4), box));
                expected.put(key, box);
            }
            var area = box(random);
            assertThat(plane.in(area)).extracting(SceneItem::key).containsExactlyInAnyOrderElementsOf(
                    expected.entrySet().stream().filter(each -> each.getValue().intersects(area)).map(Map.Entry::getKey).toList());
        }
    }

    @Test
    void paintsLayerByLayerAndInOrderOfArrival() {
        var plane = new ScenePlane();
        var box = new Bounds(0, 0, 10, 10);
        plane.put(item("device", 3, box));
        plane.put(item("cable 1", 2, box));
        plane.put(item("cable 2", 2, box));
        plane.put(item("cable 1", 2, box.moved(1, 1)));
        assertThat(plane.in(new Bounds(2, 2, 1, 1))).extracting(SceneItem::key).containsExactly("cable 1", "cable 2", "device");
        assertThat(plane.all()).extracting(SceneItem::key).containsExactly("cable 1", "cable 2", "device");
    }

    @Test
    void hitsWhatIsPaintedLast() {
        var plane = new ScenePlane();
        plane.put(item("device", 3, new Bounds(0, 0, 100, 100)));
        plane.put(item("frame", 1, new Bounds(-50, -50, 300, 300)));
        assertThat(plane.at(new Point(50, 50), 4, each -> true)).map(SceneItem::key).contains("device");
        assertThat(plane.at(new Point(50, 50), 4, each -> !each.key().equals("device"))).map(SceneItem::key).contains("frame");
        assertThat(plane.at(new Point(500, 500), 4, each -> true)).isEmpty();
    }

    /** What is far away costs nothing: the index does not hand it out. */
    @Test
    void doesNotLookAtWhatIsFarAway() {
        var index = new SpatialIndex<Integer>();
        for (var i = 0; i < 10_000; i++) {
            index.add(i, List.of(new Bounds(i % 100 * 300, i / 100 * 300, 100, 60)));
        }
        assertThat(index.near(new Bounds(3000, 3000, 600, 600)).size()).isBetween(4, 40);
    }
}
