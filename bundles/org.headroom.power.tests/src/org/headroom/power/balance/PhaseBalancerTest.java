/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import org.headroom.model.commands.DesignHistory;
import org.headroom.model.power.Phases;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.Rig;
import org.junit.jupiter.api.Test;

class PhaseBalancerTest {

    private final Rig rig = new Rig();

    private PhasePlan plan() {
        return PhaseBalancer.plan(rig.analyse().result(), 1);
    }

    private void load(org.headroom.model.power.Supply supply, Phases phases, double amperes, boolean pinned) {
        var way = rig.way(supply, phases, 32.0);
        way.setPinned(pinned);
        double volts = phases.name().length() == 2 ? 230 : 400;
        rig.cable(way, rig.load("Load " + rig.production.getDevices().size(), volts, volts * amperes * 0.9, amperes), 5, 4);
    }

    @Test
    void whatIsPromisedIsWhatTheEngineFindsAfterwards() {
        var random = new Random(5);
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        for (int box = 0; box < 3; box++) {
            var distro = rig.distro("Distro " + box, true);
            rig.cable(rig.way(source, Phases.L1L2L3, 63.0), distro.getDevice(), 20, 16);
            for (int i = 0; i < 6; i++) {
                load(distro, i == 5 ? Phases.L1L2 : Phases.L1, 1 + 12 * random.nextDouble(), i == 0);
            }
        }
        var plan = plan();
        var pinned = plan.stations().stream().mapToInt(PhasePlan.OfStation::pinned).sum();
        var promised = plan.sources().getFirst();
        assertThat(pinned).isEqualTo(3);
        assertThat(Arrays.stream(promised.after_A()).max().orElseThrow())
                .isLessThan(0.7 * Arrays.stream(promised.before_A()).max().orElseThrow());

        var history = new DesignHistory();
        history.execute(plan.change(rig.production).orElseThrow());

        var flow = rig.analyse().result().sources().getFirst().flow();
        for (int line = 0; line < 3; line++) {
            assertThat(flow.current_A(line)).isCloseTo(promised.after_A()[line], within(1e-6));
        }
        rig.production.getPower().getSupplies().forEach(supply -> supply.getWays().stream()
                .filter(way -> way.isPinned()).forEach(way -> assertThat(way.getPhases()).isEqualTo(Phases.L1)));
        assertThat(plan().moves()).as("balanced again, nothing moves").isEmpty();

        history.undo();
        assertThat(rig.analyse().result().sources().getFirst().flow().current_A(0))
                .isCloseTo(promised.before_A()[0], within(1e-9));
    }

    @Test
    void everyDistroIsRelievedAndWhatHangsOnOneLineStays() {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var distro = rig.distro("Distro", true);
        rig.cable(rig.way(source, Phases.L1L2L3, 63.0), distro.getDevice(), 20, 16);
        var box = rig.distro("Box", false);
        rig.cable(rig.way(distro, Phases.L1, 32.0), box.getDevice(), 5, 6);
        load(box, Phases.L1, 6, false);
        load(box, Phases.L1, 6, false);
        load(distro, Phases.L1, 12, false);
        load(distro, Phases.L1, 12, false);

        var plan = plan();

        assertThat(plan.stations()).hasSize(1);
        assertThat(plan.stations().getFirst().proven()).isTrue();
        assertThat(plan.stations().getFirst().after_A()).containsExactly(new double[] { 12, 12, 12 }, within(1e-6));
        assertThat(plan.moves()).hasSize(2);
    }

    @Test
    void equalWaysAreNotMovedForNothing() {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        for (var phases : new Phases[] { Phases.L1, Phases.L2, Phases.L3, Phases.L1, Phases.L2, Phases.L3 }) {
            load(source, phases, 10, false);
        }
        assertThat(plan().moves()).isEmpty();
        assertThat(plan().change(rig.production)).isEmpty();
    }
}
