/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;

import org.headroom.common.problem.Severity;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.power.Phases;
import org.headroom.model.power.Supply;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.flow.SourceResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures worked out elsewhere, through the whole engine: design, network, solution. */
class PublishedVectorsTest {

    private final Rig rig = new Rig();

    private SourceResult solved() {
        var analysis = rig.analyse();
        assertThat(analysis.problems()).filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
        return analysis.result().sources().getFirst();
    }

    @ParameterizedTest
    @CsvSource({ "32, 50, 6, 0.8, 4.877, 2.12", "16, 30, 2.5, 0.9, 3.905, 1.698", "63, 100, 16, 0.85, 7.796, 3.39" })
    void dropOfABalancedThreePhaseFeeder(double current, double length, double area, double powerFactor, double volts,
            double percent) {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var load = rig.threePhase(rig.load("Load", 400, Math.sqrt(3) * 400 * current * powerFactor, current));
        rig.cable(rig.way(source, Phases.L1L2L3, 125.0), load, length, area);

        var drop = solved().worst().orElseThrow().drop().orElseThrow();

        assertThat(drop.drop_V()).isCloseTo(volts, within(0.001));
        assertThat(drop.percent()).isCloseTo(percent, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({ "32, 50, 6, 0.8, 4.241", "16, 30, 2.5, 0.9, 3.395", "63, 100, 16, 0.85, 6.779" })
    void dropOfASinglePhaseFeeder(double current, double length, double area, double powerFactor, double percent) {
        var source = rig.source("House", VoltageSystem.SINGLE_PHASE_230);
        var load = rig.load("Load", 230, 230 * current * powerFactor, current);
        rig.cable(rig.way(source, Phases.L1, 125.0), load, length, area);

        assertThat(solved().worst().orElseThrow().drop().orElseThrow().percent()).isCloseTo(percent, within(0.0005));
    }

    @Test
    void currentOfAThreePhaseLoad() {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var load = rig.threePhase(rig.load("Heater"));
        rig.point(load, DutyLevel.MAX, 400.0, 22000.0, null);
        Rig.profile(load).setPowerFactor(1.0);
        rig.cable(rig.way(source, Phases.L1L2L3, 63.0), load, 10, 16);

        var flow = solved().flow();

        for (int line = 0; line < 3; line++) {
            assertThat(flow.current_A(line)).isCloseTo(31.754, within(0.0005));
        }
        assertThat(flow.neutral_A()).isCloseTo(0, within(1e-9));
        assertThat(flow.apparent_VA()).isCloseTo(22000, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({ "20, 16, 10, 8.718", "16, 0, 0, 16", "16, 16, 0, 16" })
    void neutralOfUnequalPhases(double l1, double l2, double l3, double neutral) {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        resistive(source, Phases.L1, l1);
        resistive(source, Phases.L2, l2);
        resistive(source, Phases.L3, l3);

        assertThat(solved().flow().neutral_A()).isCloseTo(neutral, within(0.0005));
    }

    private void resistive(Supply supply, Phases phase, double current) {
        rig.cable(rig.way(supply, phase, 32.0), rig.load("Load " + phase, 230, 230 * current, current), 0, 6);
    }

    @Test
    void anUnbalancedFeederLosesAThirdMoreOnItsWorstPhaseThanThatPhaseAlone() {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var distro = rig.distro("Stage", true);
        rig.cable(rig.way(source, Phases.L1L2L3, 32.0), distro.getDevice(), 50, 6);
        resistive(distro, Phases.L1, 20);
        resistive(distro, Phases.L2, 16);
        resistive(distro, Phases.L3, 10);

        double worst = solved().worst().orElseThrow().drop().orElseThrow().drop_V();

        // R (I1 + what of the neutral current is in phase with L1) + X (what of it is at right angles)
        double inPhase = 20 + 20 - 16.0 / 2 - 10.0 / 2;
        double across = (16 - 10) * Math.sqrt(3) / 2;
        assertThat(worst).isCloseTo(0.1875 * inPhase + 0.004 * across, within(1e-9));
        assertThat(worst / 3.75).isBetween(1.3, 1.4);
    }

    @Test
    void triplenCurrentsOfAThirdMakeTheNeutralCarryAsMuchAsAPhase() {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        for (Phases phase : new Phases[] { Phases.L1, Phases.L2, Phases.L3 }) {
            var load = rig.load("Dimmer " + phase, 230, 2000, 10);
            Rig.profile(load).setPowerFactorCorrected(false);
            rig.cable(rig.way(source, phase, 16.0), load, 10, 2.5);
        }
        var network = PowerAnalysis.network(rig.production, OptionalDouble.of(1.0 / 3));

        var flow = PowerAnalysis.of(network).result().sources().getFirst().flow();

        assertThat(flow.neutral().magnitude()).isCloseTo(0, within(1e-9));
        assertThat(flow.neutral_A()).isCloseTo(10, within(1e-9));
    }
}
