/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.headroom.layout.elk.LayoutBox.LayoutPort;
import org.headroom.layout.elk.LayoutResult.Corner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredLayoutTest {

    private final List<LayoutBox> boxes = new ArrayList<>();
    private final List<LayoutLine> lines = new ArrayList<>();

    private LayoutResult arrange() {
        return new LayeredLayout().arrange(new LayoutRequest(boxes, lines, LayoutSpacing.SHEET), LayoutProgress.none());
    }

    /** A box with so many inputs and outputs. */
    private void box(String id, int inputs, int outputs, String group) {
        var ports = new ArrayList<LayoutPort>();
        for (int i = 0; i < inputs; i++) {
            ports.add(new LayoutPort(id + ".in" + i, false, 40 + 16 * i));
        }
        for (int i = 0; i < outputs; i++) {
            ports.add(new LayoutPort(id + ".out" + i, true, 40 + 16 * i));
        }
        boxes.add(new LayoutBox(id, 160, 48 + 16 * Math.max(inputs, outputs), ports, Optional.ofNullable(group)));
    }

    private void line(String from, String to) {
        lines.add(new LayoutLine(from + "-" + to, from, to));
    }

    @Test
    void signalsRunFromLeftToRight() {
        box("amp", 1, 1, null);
        box("wedge", 1, 0, null);
        box("mic", 0, 1, null);
        line("mic.out0", "amp.in0");
        line("amp.out0", "wedge.in0");
        var at = arrange().boxes();
        assertThat(at.get("mic").x() + 160).isLessThan(at.get("amp").x());
        assertThat(at.get("amp").x() + 160).isLessThan(at.get("wedge").x());
    }

    @Test
    void boxesFollowTheOrderOfThePortsTheyArePluggedInto() {
        box("stagebox", 6, 0, null);
        for (int i : new int[] {3, 0, 5, 1, 4, 2}) {
            box("mic" + i, 0, 1, null);
            line("mic" + i + ".out0", "stagebox.in" + i);
        }
        var at = arrange().boxes();
        for (int i = 1; i < 6; i++) {
            assertThat(at.get("mic" + i).y()).as("microphone " + i).isGreaterThan(at.get("mic" + (i - 1)).y());
        }
    }

    @Test
    void theOrderOfTheRequestIsKeptInGroupsWhereItCostsNoCrossing() {
        for (int i = 0; i < 5; i++) {
            box("amp" + i, 0, 2, "rack");
        }
        for (int i = 0; i < 10; i++) {
            box("hang" + i, 1, 0, "hang");
            line("amp" + i / 2 + ".out" + i % 2, "hang" + i + ".in0");
        }
        var at = arrange().boxes();
        for (int i = 1; i < 10; i++) {
            assertThat(at.get("hang" + i).y()).isGreaterThan(at.get("hang" + (i - 1)).y());
            assertThat(at.get("amp" + i / 2).y()).isGreaterThanOrEqualTo(at.get("amp" + (i - 1) / 2).y());
        }
    }

    @Test
    void positionsAreOnTheGrid() {
        random(new Random(7), 40, 60, 0);
        assertThat(arrange().boxes().values()).allMatch(corner -> corner.x() % 8 == 0 && corner.y() % 8 == 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingOverlapsAndTheSameRequestGivesTheSameResult(long seed) {
        var random = new Random(seed);
        random(random, 5 + random.nextInt(60), random.nextInt(150), random.nextInt(4));
        var result = arrange();
        assertThat(result.boxes()).hasSize(boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(boxes.get(i), boxes.get(j), result.boxes())).as(boxes.get(i) + " and " + boxes.get(j))
                        .isFalse();
            }
        }
        assertThat(arrange()).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void groupsHoldTheirBoxesAndNoOthers(long seed) {
        random(new Random(seed), 30, 50, 3);
        var result = arrange();
        result.groups().forEach((id, area) -> boxes.forEach(box -> {
            var corner = result.boxes().get(box.id());
            var inside = corner.x() >= area.x() && corner.y() >= area.y()
                    && corner.x() + box.width() <= area.x() + area.width()
                    && corner.y() + box.height() <= area.y() + area.height();
            var outside = corner.x() >= area.x() + area.width() || corner.y() >= area.y() + area.height()
                    || corner.x() + box.width() <= area.x() || corner.y() + box.height() <= area.y();
            assertThat(box.group().equals(Optional.of(id)) ? inside : outside).as(box.id() + " and group " + id).isTrue();
        }));
        assertThat(result.groups()).isNotEmpty();
    }

    private static boolean overlap(LayoutBox one, LayoutBox other, Map<String, Corner> at) {
        var a = at.get(one.id());
        var b = at.get(other.id());
        return a.x() < b.x() + other.width() && b.x() < a.x() + one.width()
                && a.y() < b.y() + other.height() && b.y() < a.y() + one.height();
    }

    private void random(Random random, int count, int connections, int groups) {
        for (int i = 0; i < count; i++) {
            int group = groups == 0 ? -1 : random.nextInt(groups + 1) - 1;
            box("b" + i, random.nextInt(8), random.nextInt(8), group < 0 ? null : "g" + group);
        }
        var ports = new HashMap<Boolean, List<String>>();
        boxes.forEach(box -> box.ports().forEach(
                port -> ports.computeIfAbsent(port.right(), each -> new ArrayList<>()).add(port.id())));
        for (int i = 0; i < connections; i++) {
            // One in ten the wrong way round, as network cables are.
            var from = ports.get(random.nextInt(10) > 0);
            var to = ports.get(random.nextInt(10) == 0);
            line(from.get(random.nextInt(from.size())), to.get(random.nextInt(to.size())));
        }
    }

    @Test
    void aCancelledArrangementGivesNothing() {
        random(new Random(5), 60, 100, 0);
        var progress = new LayoutProgress() {
            private double done;

            @Override
            public void done(double now) {
                done = Math.max(done, now);
            }

            @Override
            public boolean isCancelled() {
                return done > 0.2;
            }
        };
        assertThatThrownBy(() -> new LayeredLayout().arrange(new LayoutRequest(boxes, lines, LayoutSpacing.SHEET),
                progress)).isInstanceOf(CancellationException.class);
        assertThat(progress.done).isLessThan(0.95);
    }

    @Test
    void nothingToArrangeIsNoProblem() {
        assertThat(arrange().boxes()).isEmpty();
    }

    @Test
    void aLineToNowhereIsRefused() {
        box("mic", 0, 1, null);
        line("mic.out0", "nowhere");
        assertThatThrownBy(this::arrange).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("mic.out0");
    }
}
