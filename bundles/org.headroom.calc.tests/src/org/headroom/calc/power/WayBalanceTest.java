/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.headroom.calc.power.WayBalance.Kind;
import org.headroom.calc.power.WayBalance.Problem;
import org.headroom.calc.power.WayBalance.Way;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WayBalanceTest {

    private static final List<Phasor> NOTHING = List.of(Phasor.ZERO, Phasor.ZERO, Phasor.ZERO);

    @Test
    void largestFirstIsNotTheBestForTheLoadsOfTheDomainNotes() {
        var problem = resistive(3000, 2500, 2200, 1800, 1500, 1500, 1200, 800, 500);

        var spread = WayBalance.balance(problem, 1);

        assertThat(spread.proven()).isTrue();
        assertThat(spread.worst_A()).isCloseTo(5100, within(1e-6));
        assertThat(WayBalance.largestFirst(problem).worst_A()).isGreaterThan(5100);
    }

    @Test
    void agreesWithTryingEverySpread() {
        var random = new Random(11);
        for (int round = 0; round < 120; round++) {
            int lines = random.nextInt(4) == 0 ? 2 : 3;
            var ways = new ArrayList<Way>();
            int count = 1 + random.nextInt(7);
            for (int i = 0; i < count; i++) {
                var kind = lines == 3 && random.nextInt(3) == 0 ? Kind.PAIR : Kind.LINE;
                ways.add(new Way(kind, lagging(random), random.nextInt(lines)));
            }
            var fixed = new ArrayList<Phasor>();
            boolean pinned = random.nextBoolean();
            for (int line = 0; line < lines; line++) {
                fixed.add(pinned ? lagging(random) : Phasor.ZERO);
            }
            var problem = new Problem(lines, fixed, ways);

            var spread = WayBalance.balance(problem, 5);

            if (ways.stream().filter(way -> way.kind() == Kind.PAIR).count() <= 4) {
                assertThat(spread.proven()).as("round " + round).isTrue();
                assertThat(spread.worst_A()).as("round " + round).isCloseTo(bestOfAll(problem), within(2e-6));
            }
            assertThat(problem.bound_A()).as("round " + round).isLessThanOrEqualTo(bestOfAll(problem) + 1e-9);
        }
    }

    @Test
    void twentyFourWaysAreBalancedExactlyWithinASecond() {
        for (int seed = 1; seed <= 5; seed++) {
            var problem = random(24, seed);
            var spread = Assertions.assertTimeout(Duration.ofSeconds(6), () -> WayBalance.balance(problem, 1));
            assertThat(spread.proven()).as("seed " + seed).isTrue();
            assertThat(spread.worst_A()).isLessThanOrEqualTo(WayBalance.largestFirst(problem).worst_A());
        }
    }

    @Test
    void equalWaysAreCountedNotTriedOneByOne() {
        var ways = IntStream.range(0, 29).mapToObj(i -> new Way(Kind.LINE, new Phasor(i < 20 ? 3 : 7, 0), 0)).toList();

        var spread = WayBalance.balance(new Problem(3, NOTHING, ways), 1);

        assertThat(spread.proven()).isTrue();
        assertThat(spread.worst_A()).isCloseTo(41, within(1e-6));
    }

    @Test
    void twoHundredWaysComeWithinOnePerCentOfTheBound() {
        var problem = random(200, 3);
        var spread = WayBalance.balance(problem, 1);
        assertThat(spread.gap_percent()).isLessThan(1);
        assertThat(spread.worst_A()).isGreaterThanOrEqualTo(spread.bound_A() - 1e-9);
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        var problem = random(60, 9);
        assertThat(WayBalance.balance(problem, 4).places()).isEqualTo(WayBalance.balance(problem, 4).places());
    }

    @Test
    void whatIsPinnedIsCountedAndNeverMoved() {
        var problem = new Problem(3, List.of(new Phasor(30, 0), Phasor.ZERO, Phasor.ZERO),
                List.of(way(10), way(10), way(10), way(10)));
        assertThat(WayBalance.balance(problem, 1).places()).doesNotContain(0);
        assertThat(WayBalance.balance(problem, 1).worst_A()).isEqualTo(30);
    }

    @Test
    void aPairLoadsBothOfItsLines() {
        var problem = new Problem(3, NOTHING, List.of(new Way(Kind.PAIR, new Phasor(10, 0), 1)));
        assertThat(problem.currents_A(new int[] { 1 })).containsExactly(new double[] { 0, 10, 10 }, within(1e-9));
    }

    @Test
    void refusesPlacesThatThereAreNot() {
        assertThatThrownBy(() -> new Problem(2, List.of(Phasor.ZERO, Phasor.ZERO),
                List.of(new Way(Kind.LINE, new Phasor(1, 0), 2)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Problem(3, NOTHING, List.of(new Way(Kind.LINE, new Phasor(Double.NaN, 0), 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double bestOfAll(Problem problem) {
        int count = problem.ways().size();
        double best = Double.MAX_VALUE;
        for (int code = 0; code < Math.pow(problem.lines(), count); code++) {
            var places = new int[count];
            int rest = code;
            for (int i = 0; i < count; i++) {
                places[i] = rest % problem.lines();
                rest /= problem.lines();
            }
            best = Math.min(best, DoubleStream.of(problem.currents_A(places)).max().orElseThrow());
        }
        return best;
    }

    private static Problem random(int count, long seed) {
        var random = new Random(seed);
        return new Problem(3, NOTHING, IntStream.range(0, count).mapToObj(i -> new Way(Kind.LINE, lagging(random),
                random.nextInt(3))).toList());
    }

    private static Phasor lagging(Random random) {
        return Phasor.lagging(0.5 + 15 * random.nextDouble(), 0, 0.6 + 0.4 * random.nextDouble());
    }

    private static Problem resistive(double... amperes) {
        return new Problem(3, NOTHING, DoubleStream.of(amperes).mapToObj(WayBalanceTest::way).toList());
    }

    private static Way way(double amperes) {
        return new Way(Kind.LINE, new Phasor(amperes, 0), 0);
    }
}
