/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.rf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.headroom.calc.rf.Product.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntermodulationTest {

    private static final Intermodulation PUBLISHED = kilohertz(606500, 607100, 608200, 610000);

    private static Intermodulation kilohertz(long... carriers) {
        return Intermodulation.of(LongStream.of(carriers).map(c -> 1000 * c).toArray());
    }

    @ParameterizedTest
    @CsvSource({ "TWO_THIRD,603000 604200 604800 605900 606000 606400 607700 609300 609900 611800 612900 613500",
            "TWO_FIFTH,599500 601300 603100 604600 604900 605300 608300 610400 611600 613600 615800 617000",
            "THREE_THIRD,603600 604700 605300 605400 607600 608300 608800 608900 609400 610600 611100 611700" })
    void publishedProducts(Kind kind, String expected) {
        assertArrayEquals(Arrays.stream(expected.split(" ")).mapToLong(Long::parseLong).toArray(),
                PUBLISHED.products(kind).stream().mapToLong(p -> p.frequency_Hz() / 1000).toArray());
    }

    @ParameterizedTest
    @CsvSource({ "TWO_THIRD,606400,0", "THREE_THIRD,608300,2", "TWO_FIFTH,608300,2" })
    void publishedNearestHits(Kind kind, long product, int carrier) {
        var hit = PUBLISHED.nearest(kind).orElseThrow();
        assertEquals(product * 1000, hit.product().frequency_Hz());
        assertEquals(carrier, hit.carrier());
        assertEquals(100_000, hit.distance_Hz());
    }

    @Test
    void exactlyAtTheGuardIsClear() {
        var kinds = EnumSet.of(Kind.TWO_THIRD, Kind.THREE_THIRD, Kind.TWO_FIFTH);
        assertTrue(PUBLISHED.hits(kinds, 100_000).isEmpty());
        // 609900 is as near to 610000 as the published 606400 is to 606500
        assertEquals(List.of("2T3O", "2T3O", "2T5O", "3T3O"), PUBLISHED.hits(kinds, 100_001).stream()
                .map(h -> h.product().kind().label()).sorted().toList());
        assertTrue(kilohertz(600000, 600600, 601200).hits(kinds, 0).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "8,56,168", "16,240,1680", "32,992,14880", "64,4032,124992" })
    void publishedCounts(int n, int two, int three) {
        var carriers = Intermodulation.of(new Random(n).longs(470_000, 694_000).distinct().limit(n)
                .map(f -> 1000 * f).toArray());
        assertEquals(two, carriers.products(Kind.TWO_THIRD).size());
        assertEquals(two, carriers.products(Kind.TWO_FIFTH).size());
        assertEquals(three, carriers.products(Kind.THREE_THIRD).size());
    }

    /** An equidistant grid is not free of third-order products, as another tool claims. */
    @Test
    void anEquidistantGridHitsItself() {
        var hits = kilohertz(600000, 600600, 601200).hits(Set.of(Kind.TWO_THIRD), 1);
        assertEquals(2, hits.size());
        assertEquals(0, hits.getFirst().distance_Hz());
    }

    @Test
    void linearTransmittersAreHitButDoNotIntermodulate() {
        var carriers = new Intermodulation(List.of(new Intermodulation.Carrier(600_000_000, true),
                new Intermodulation.Carrier(600_600_000, true), new Intermodulation.Carrier(601_200_000, false)));
        assertEquals(2, carriers.products(Kind.TWO_THIRD).size());
        var hits = carriers.hits(EnumSet.allOf(Kind.class), 1000);
        assertTrue(hits.stream().anyMatch(h -> h.carrier() == 2));
        assertTrue(carriers.products(Kind.THREE_THIRD).isEmpty());
    }

    /** Against plain loops over all carriers. */
    @Test
    void hitsAgreeWithBruteForce() {
        var random = new Random(71);
        for (var run = 0; run < 30; run++) {
            var f = random.longs(0, 2000).distinct().limit(9).map(x -> 470_000_000L + 25_000 * x).toArray();
            var guard = 25_000L * random.nextInt(1, 12);
            long expected = 0;
            for (var a : f) {
                for (var b : f) {
                    if (a != b) {
                        expected += near(2 * a - b, f, guard) + near(3 * a - 2 * b, f, guard)
                                + near(4 * a - 3 * b, f, guard) + near(5 * a - 4 * b, f, guard);
                        for (var c : f) {
                            expected += a < b && c != a && c != b ? near(a + b - c, f, guard) : 0;
                        }
                    }
                }
            }
            assertEquals(expected, Intermodulation.of(f).hits(EnumSet.allOf(Kind.class), guard).size());
        }
    }

    private static int near(long product, long[] carriers, long guard) {
        return Arrays.stream(carriers).anyMatch(c -> Math.abs(product - c) < guard) ? 1 : 0;
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> Intermodulation.of(1, 1));
        assertThrows(IllegalArgumentException.class, () -> Intermodulation.of(0));
        assertThrows(IllegalArgumentException.class, () -> PUBLISHED.hits(Set.of(), -1));
        assertTrue(Intermodulation.of(1).nearest(Kind.TWO_THIRD).isEmpty());
    }
}
