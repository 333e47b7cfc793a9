/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class HandRoutesTest {

    private static final List<Point> STEP = List.of(new Point(0, 0), new Point(80, 0), new Point(80, 64),
            new Point(200, 64));

    @Test
    void findsTheNearestLeg() {
        assertThat(HandRoutes.legAt(STEP, new Point(82, 30), 5)).hasValue(1);
        assertThat(HandRoutes.legAt(STEP, new Point(150, 67), 5)).hasValue(2);
        assertThat(HandRoutes.legAt(STEP, new Point(150, 80), 5)).isEmpty();
    }

    @Test
    void movesALegBetweenTwoOthers() {
        assertThat(HandRoutes.moveLeg(STEP, 1, 24)).containsExactly(new Point(0, 0), new Point(104, 0),
                new Point(104, 64), new Point(200, 64));
    }

    @Test
    void keepsAPieceAtThePortWhenTheFirstOrLastLegMoves() {
        assertThat(HandRoutes.moveLeg(STEP, 0, -24)).containsExactly(new Point(0, 0), new Point(16, 0),
                new Point(16, -24), new Point(80, -24), new Point(80, 64), new Point(200, 64));
        assertThat(HandRoutes.moveLeg(STEP, 2, 24)).containsExactly(new Point(0, 0), new Point(80, 0),
                new Point(80, 88), new Point(184, 88), new Point(184, 64), new Point(200, 64));
        assertThat(HandRoutes.moveLeg(List.of(new Point(0, 0), new Point(100, 0)), 0, 16)).containsExactly(
                new Point(0, 0), new Point(16, 0), new Point(16, 16), new Point(84, 16), new Point(84, 0),
                new Point(100, 0));
    }

    @Test
    void addsABendAndTakesItOutAgain() {
        var straight = List.of(new Point(0, 0), new Point(200, 0));
        var bent = HandRoutes.addBend(straight, 0, new Point(100, 3)).orElseThrow();
        assertThat(bent).containsExactly(new Point(0, 0), new Point(84, 0), new Point(84, -16), new Point(116, -16),
                new Point(116, 0), new Point(200, 0));
        assertThat(HandRoutes.removeBend(bent, 1)).hasValueSatisfying(line -> assertThat(line).hasSizeLessThan(6));
        assertThat(HandRoutes.addBend(List.of(new Point(0, 0), new Point(40, 0)), 0, new Point(20, 0))).isEmpty();
        assertThat(HandRoutes.removeBend(STEP, 1)).as("ports are on both sides").isEmpty();
    }

    @Test
    void linesStayOrthogonalAndInTheirPorts() {
        var random = new Random(20261122);
        for (var round = 0; round < 500; round++) {
            List<Point> line = STEP;
            var log = new ArrayList<String>();
            for (var step = 0; step < 20; step++) {
                var leg = random.nextInt(line.size() - 1);
                var now = line;
                line = switch (random.nextInt(3)) {
                    case 0 -> HandRoutes.moveLeg(line, leg, 8 * (random.nextInt(21) - 10));
                    case 1 -> HandRoutes.addBend(line, leg, line.get(leg)).orElse(now);
                    default -> HandRoutes.removeBend(line, leg).orElse(now);
                };
                log.add(leg + " " + line);
                assertThat(Polylines.orthogonal(line)).as("%s", log).isTrue();
                assertThat(line.getFirst()).isEqualTo(STEP.getFirst());
                assertThat(line.getLast()).isEqualTo(STEP.getLast());
            }
        }
    }
}
