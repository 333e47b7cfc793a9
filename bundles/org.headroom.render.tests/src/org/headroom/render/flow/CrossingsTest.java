/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.headroom.render.scene.Point;
import org.junit.jupiter.api.Test;

class CrossingsTest {

    @Test
    void theLevelCableHopsOverTheUprightOne() {
        var level = CableSpec.of("a", SignalLook.ANALOGUE, "", new Point(0, 50), new Point(100, 50));
        var upright = CableSpec.of("b", SignalLook.ANALOGUE, "", new Point(40, 0), new Point(40, 100));
        var crossed = Crossings.withHops(List.of(level, upright));
        assertEquals(List.of(new Point(40, 50)), crossed.get(0).hops());
        assertEquals(List.of(), crossed.get(1).hops());
    }

    @Test
    void cablesThatMeetOrPassDoNotHop() {
        var level = CableSpec.of("a", SignalLook.ANALOGUE, "", new Point(0, 50), new Point(100, 50));
        var touching = CableSpec.of("b", SignalLook.ANALOGUE, "", new Point(40, 50), new Point(40, 100));
        var beyond = CableSpec.of("c", SignalLook.ANALOGUE, "", new Point(101, 0), new Point(101, 100));
        var own = CableSpec.of("d", SignalLook.ANALOGUE, "", new Point(20, 0), new Point(20, 90), new Point(80, 90),
                new Point(80, 20), new Point(10, 20));
        assertTrue(Crossings.withHops(List.of(level, touching, beyond)).stream().allMatch(c -> c.hops().isEmpty()));
        assertTrue(Crossings.withHops(List.of(own)).getFirst().hops().isEmpty(), "a cable does not hop over itself");
    }

    @Test
    void findsWhatComparingEveryPairFinds() {
        var random = new Random(5);
        for (var round = 0; round < 50; round++) {
            var cables = new ArrayList<CableSpec>();
            for (var i = 0; i < 30; i++) {
                var x1 = random.nextInt(50) * 8;
                var y1 = random.nextInt(50) * 8;
                var x2 = random.nextInt(50) * 8;
                var y2 = random.nextInt(50) * 8;
                var lane = random.nextInt(50) * 8;
                cables.add(CableSpec.of("c" + i, SignalLook.ANALOGUE, "", new Point(x1, y1), new Point(lane, y1),
                        new Point(lane, y2), new Point(x2, y2)));
            }
            var crossed = Crossings.withHops(cables);
            for (var i = 0; i < cables.size(); i++) {
                assertEquals(expected(cables, i), new HashSet<>(crossed.get(i).hops()));
            }
        }
    }

    private static HashSet<Point> expected(List<CableSpec> cables, int index) {
        var hops = new HashSet<Point>();
        var points = cables.get(index).points();
        for (var leg : List.of(0, 2)) {
            var y = points.get(leg).y();
            var left = Math.min(points.get(leg).x(), points.get(leg + 1).x());
            var right = Math.max(points.get(leg).x(), points.get(leg + 1).x());
            for (var other = 0; other < cables.size(); other++) {
                var upright = cables.get(other).points();
                var x = upright.get(1).x();
                var top = Math.min(upright.get(1).y(), upright.get(2).y());
                var bottom = Math.max(upright.get(1).y(), upright.get(2).y());
                if (other != index && x > left && x < right && y > top && y < bottom) {
                    hops.add(new Point(x, y));
                }
            }
        }
        return hops;
    }

    @Test
    void aLargeSheetTakesAMoment() {
        var random = new Random(6);
        var cables = new ArrayList<CableSpec>();
        for (var i = 0; i < 8000; i++) {
            var x = random.nextInt(4000) * 8;
            var y = random.nextInt(4000) * 8;
            cables.add(CableSpec.of("c" + i, SignalLook.ANALOGUE, "", new Point(x, y), new Point(x + 160, y),
                    new Point(x + 160, y + 400), new Point(x + 320, y + 400)));
        }
        var started = System.nanoTime();
        Crossings.withHops(cables);
        var seconds = (System.nanoTime() - started) / 1e9;
        assertTrue(seconds < 2, "8,000 cables took " + seconds + " s");
    }
}
