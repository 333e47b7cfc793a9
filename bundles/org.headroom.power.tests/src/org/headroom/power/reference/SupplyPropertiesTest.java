/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;

import org.headroom.calc.power.Phasor;
import org.headroom.model.power.Phases;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.Rig;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.flow.PowerSolver;
import org.headroom.power.network.Lines;
import org.junit.jupiter.api.Test;

/** What must hold for every supply. */
class SupplyPropertiesTest {

    private static final int NETWORKS = 200;

    private static PowerResult solve(RandomSupply supply) {
        return new PowerSolver().solve(PowerAnalysis.network(supply.rig.production));
    }

    @Test
    void theCurrentsAtEveryNodeAddUpToNothing() {
        for (long seed = 1; seed <= NETWORKS; seed++) {
            var result = solve(new RandomSupply(seed));
            result.stations().forEach(station -> {
                var out = station.station().load().map(load ->
                        Flow.of(load, result.sources().getFirst().tree().levels()))
                        .orElse(Flow.NONE);
                for (var circuit : station.circuits()) {
                    out = out.plus(circuit.flow());
                }
                for (int line = 0; line < 3; line++) {
                    assertThat(out.line(line).minus(station.flow().line(line)).magnitude()).isLessThan(1e-9);
                }
                assertThat(station.flow().l1().plus(station.flow().l2()).plus(station.flow().l3())
                        .minus(station.flow().neutral())
                        .magnitude()).isLessThan(1e-9);
                assertThat(out.power_W()).isCloseTo(station.flow().power_W(), within(1e-6));
            });
        }
    }

    /**
     * A load on one phase may lower the drop of another phase through the neutral, so this holds where no such exchange
     * is possible:
     * on a single phase, and for a balanced load in three phases.
     */
    @Test
    void addingALoadNeverLowersTheWorstDropOfASinglePhaseSupply() {
        var random = new Random(4711);
        for (int run = 0; run < 100; run++) {
            var rig = new Rig();
            var source = rig.source("House", VoltageSystem.SINGLE_PHASE_230);
            var distro = rig.distro("Stage", false);
            rig.cable(rig.way(source, Phases.L1, 32.0), distro.getDevice(), 5 + 60 * random.nextDouble(), 6);
            double worst = 0;
            for (int load = 0; load < 8; load++) {
                double amperes = 0.1 + 8 * random.nextDouble();
                var device = rig.load("Load " + load, 230, 230 * amperes * (0.4 + 0.6 * random.nextDouble()), amperes);
                rig.cable(rig.way(distro, Phases.L1, 16.0), device, 40 * random.nextDouble(), 2.5);
                double now = rig.analyse().result().worst().orElseThrow().drop().orElseThrow().drop_V();
                assertThat(now).isGreaterThanOrEqualTo(worst);
                worst = now;
            }
        }
    }

    @Test
    void addingABalancedLoadNeverLowersTheWorstDrop() {
        var random = new Random(815);
        for (long seed = 1; seed <= NETWORKS; seed++) {
            var supply = new RandomSupply(seed);
            if (supply.system != VoltageSystem.THREE_PHASE_230_400) {
                continue;
            }
            double before = solve(supply).worst().orElseThrow().drop().orElseThrow().percent();
            var feeders = supply.rig.production.getPower().getSupplies();
            var feeder = feeders.get(random.nextInt(feeders.size()));
            var load = supply.rig.threePhase(supply.rig.load("Added", 400, Math.sqrt(3) * 400 * 10, 10));
            supply.rig.cable(supply.rig.way(feeder, Phases.L1L2L3, null), load, 20, 6);

            assertThat(solve(supply).worst().orElseThrow().drop().orElseThrow().percent()).as("seed " + seed)
                    .isGreaterThanOrEqualTo(before - 1e-12);
        }
    }

    @Test
    void permutingThePhasesPermutesTheResults() {
        for (long seed = 1; seed <= NETWORKS; seed++) {
            var supply = new RandomSupply(seed);
            if (supply.system != VoltageSystem.THREE_PHASE_230_400
                    && supply.system != VoltageSystem.THREE_PHASE_120_208) {
                continue;
            }
            var before = solve(supply);
            supply.rig.production.getPower().getSupplies()
                    .forEach(each -> each.getWays().forEach(way -> way.setPhases(turned(way.getPhases()))));
            var after = solve(supply);

            var turn = Phasor.polar(1, -120);
            var a = before.sources().getFirst().flow();
            var b = after.sources().getFirst().flow();
            for (int line = 0; line < 3; line++) {
                assertThat(b.line((line + 1) % 3).minus(a.line(line).times(turn)).magnitude()).as("seed " + seed)
                        .isLessThan(1e-6);
            }
            assertThat(b.neutral_A()).isCloseTo(a.neutral_A(), within(1e-6));
            assertThat(after.worst().orElseThrow().drop().orElseThrow().drop_V())
                    .isCloseTo(before.worst().orElseThrow().drop().orElseThrow().drop_V(), within(1e-6));
        }
    }

    private static Phases turned(Phases phases) {
        return switch (phases) {
            case L1 -> Phases.L2;
            case L2 -> Phases.L3;
            case L3 -> Phases.L1;
            case L1L2 -> Phases.L2L3;
            case L2L3 -> Phases.L3L1;
            case L3L1 -> Phases.L1L2;
            case L1L2L3, UNSET -> phases;
        };
    }

    @Test
    void movingALoadBetweenEqualWaysLeavesTheSourceAsItIs() {
        var rig = new Rig();
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var distro = rig.distro("Stage", true);
        rig.cable(rig.way(source, Phases.L1L2L3, 32.0), distro.getDevice(), 30, 6);
        var ways = List.of(rig.way(distro, Phases.L2, 16.0), rig.way(distro, Phases.L2, 16.0));
        var cable = rig.cable(ways.get(0), rig.load("Load", 230, 1000, 5), 10, 2.5);
        var before = rig.analyse().result().sources().getFirst().flow();

        cable.getFrom().setPort(ways.get(1).getPort());

        assertThat(rig.analyse().result().sources().getFirst().flow()).isEqualTo(before);
        assertThat(rig.analyse().result().circuits().filter(circuit -> circuit.flow().power_W() > 0)
                .map(circuit -> circuit.outlet()
                .subject().id())).contains(ways.get(1).getId()).doesNotContain(ways.get(0).getId());
        assertThat(Lines.of(ways.get(1).getPhases())).hasToString("L2");
    }
}
