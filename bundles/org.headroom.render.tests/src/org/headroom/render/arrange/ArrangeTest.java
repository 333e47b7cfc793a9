/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrangeTest {

    private static Map<String, Bounds> boxes(Random random, int count) {
        var boxes = new LinkedHashMap<String, Bounds>();
        for (int i = 0; i < count; i++) {
            boxes.put("box " + i, new Bounds(8 * random.nextInt(100), 8 * random.nextInt(100), 8 + 8 * random.nextInt(20),
                    8 + 8 * random.nextInt(30)));
        }
        return boxes;
    }

    private static Map<String, Bounds> moved(Map<String, Bounds> boxes, Map<String, Shift> shifts) {
        var moved = new LinkedHashMap<String, Bounds>();
        boxes.forEach((key, box) -> moved.put(key, box.moved(shifts.getOrDefault(key, Shift.NONE).dx(),
                shifts.getOrDefault(key, Shift.NONE).dy())));
        return moved;
    }

    @Test
    void linesUp() {
        var boxes = Map.of("a", new Bounds(0, 0, 80, 40), "b", new Bounds(40, 80, 160, 80));
        assertThat(Alignment.LEFT.shifts(boxes, 8)).containsEntry("b", new Shift(-40, 0)).containsEntry("a", Shift.NONE);
        assertThat(Alignment.RIGHT.shifts(boxes, 8)).containsEntry("a", new Shift(120, 0));
        assertThat(Alignment.CENTRE.shifts(boxes, 8)).containsEntry("a", new Shift(64, 0));
        assertThat(Alignment.TOP.shifts(boxes, 8)).containsEntry("b", new Shift(0, -80));
        assertThat(Alignment.BOTTOM.shifts(boxes, 8)).containsEntry("a", new Shift(0, 120));
        assertThat(Alignment.LEFT.shifts(Map.of("a", new Bounds(0, 0, 8, 8)), 8)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "SPREAD.*", mode = EnumSource.Mode.MATCH_NONE)
    void staysOnTheGridAndWithinTheBoxAroundAll(Alignment alignment) {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var boxes = boxes(random, 2 + random.nextInt(8));
            var after = moved(boxes, alignment.shifts(boxes, 8));
            var around = boxes.values().stream().reduce(Bounds.EMPTY, Bounds::union).grown(8);
            after.values().forEach(box -> {
                assertThat(box.x() % 8).isZero();
                assertThat(box.y() % 8).isZero();
                assertThat(around.contains(new Point(box.x(), box.y()))).isTrue();
                assertThat(around.contains(new Point(box.right(), box.bottom()))).isTrue();
            });
        }
    }

    @Test
    void spreadsWithEqualGaps() {
        var boxes = new LinkedHashMap<String, Bounds>();
        boxes.put("last", new Bounds(0, 400, 80, 40));
        boxes.put("first", new Bounds(0, 0, 80, 40));
        boxes.put("second", new Bounds(0, 48, 80, 80));
        boxes.put("third", new Bounds(0, 160, 80, 80));
        var after = new ArrayList<>(moved(boxes, Alignment.SPREAD_DOWN.shifts(boxes, 8)).values());
        assertThat(after.get(0)).isEqualTo(boxes.get("last"));
        assertThat(after.get(1)).isEqualTo(boxes.get("first"));
        assertThat(after.get(2).y() - after.get(1).bottom()).isCloseTo(66.7, within(8.0));
        assertThat(after.get(0).y() - after.get(3).bottom()).isCloseTo(66.7, within(8.0));
    }

    @Test
    void findsFreePlaces() {
        var random = new Random(3);
        var taken = new ArrayList<>(boxes(random, 20).values());
        var places = new FreePlaces(taken, 8, 16);
        var size = new Size(120, 64);
        for (int i = 0; i < 30; i++) {
            var at = places.near(new Point(random.nextInt(800), random.nextInt(800)), size);
            var box = new Bounds(at.x() - 15, at.y() - 15, size.width() + 30, size.height() + 30);
            assertThat(taken).noneMatch(each -> each.intersects(box));
            assertThat(at.x() % 8).isZero();
            taken.add(new Bounds(at.x(), at.y(), size.width(), size.height()));
        }
        assertThat(new FreePlaces(List.of(), 8, 16).near(new Point(83, 45), size)).isEqualTo(new Point(80, 48));
        assertThat(new FreePlaces(List.of(new Bounds(0, 0, 120, 64)), 8, 16).near(new Point(0, 0), size))
                .as("below comes first").isEqualTo(new Point(0, 80));
    }

    @Test
    void drawsToEdgesAndStraightCables() {
        var guides = new Guides(new Bounds(0, 0, 80, 40), List.of(new Bounds(203, 100, 80, 60)), List.of(), 6, 1);
        var snap = guides.snap(200, 20);
        assertThat(snap.dx()).isEqualTo(203);
        assertThat(snap.dy()).isEqualTo(20);
        assertThat(snap.lines()).singleElement().satisfies(line -> assertThat(line.from().x()).isEqualTo(line.to().x()));
        assertThat(guides.snap(120, 20).lines()).as("too far").isEmpty();
        var tied = new Guides(new Bounds(0, 0, 80, 40), List.of(new Bounds(200, 12, 80, 60)),
                List.of(new Guides.Tie(new Point(80, 24), new Point(200, 41))), 6, 1);
        assertThat(tied.snap(0, 14).dy()).as("the cable runs straight").isEqualTo(17);
        assertThat(tied.snap(0, 14).lines()).anyMatch(Guides.Line::straight);
        var onGrid = new Guides(new Bounds(0, 0, 80, 40), List.of(new Bounds(203, 100, 80, 60)), List.of(), 9, 8);
        assertThat(onGrid.snap(200, 20).lines()).as("it could not stand there on the grid").isEmpty();
    }

    @Test
    void putsBoxesIntoColumns() {
        var places = new Columns(new Point(64, 64), 300, 8).places(List.of("mic 1", "desk", "mic 2", "mic 3", "mic 4"),
                name -> name.startsWith("mic") ? 0 : 5, name -> new Size(100, 80));
        assertThat(places.get("mic 1")).isEqualTo(new Point(64, 64));
        assertThat(places.get("mic 2").y()).isGreaterThanOrEqualTo(64 + 80);
        assertThat(places.get("mic 4").x()).as("the column is full").isGreaterThan(places.get("mic 3").x());
        assertThat(places.get("desk").x()).isGreaterThan(places.get("mic 4").x());
    }
}
