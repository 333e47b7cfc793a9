/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.power.Distro;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.Rig;
import org.headroom.power.network.PowerProblem;
import org.headroom.power.network.PowerProblem.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each limit just kept and just broken. */
class LimitsTest {

    private final Rig rig = new Rig();
    private PowerSource source;
    private Distro distro;

    @BeforeEach
    void build() {
        source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        distro = rig.distro("Stage", true);
        rig.cable(rig.way(source, Phases.L1L2L3, 125.0), distro.getDevice(), 1, 35);
    }

    private void load(double amperes, Phases phase, double breaker) {
        rig.cable(rig.way(distro, phase, breaker), rig.load("Load " + phase, 230, 230 * amperes, amperes), 1, 16);
    }

    private void even(double amperes, double breaker) {
        load(amperes, Phases.L1, breaker);
        load(amperes, Phases.L2, breaker);
        load(amperes, Phases.L3, breaker);
    }

    private String only() {
        var problems = rig.analyse().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().message()).doesNotContain("!", "{");
        assertThat(problems.getFirst().hint()).doesNotContain("!", "{").isNotBlank();
        return problems.getFirst().code().id() + ": " + problems.getFirst().message();
    }

    @Test
    void aWayOverItsBreaker() {
        even(16, 16);
        assertThat(rig.analyse().problems()).isEmpty();
        distro.getWays().getFirst().setBreakerCurrent(15.9);
        assertThat(only()).startsWith("way-overload").contains("Stage", "16.0", "15.9");
    }

    @Test
    void aWayOverTheShareOfItsBreakerForContinuousLoads() {
        even(16, 20);
        rig.production.getPower().setContinuousLoadFactor(0.8);
        assertThat(rig.analyse().problems()).isEmpty();
        rig.production.getPower().setContinuousLoadFactor(0.79);
        assertThat(rig.analyse().problems()).hasSize(3).allMatch(problem -> problem.code() == Code.WAY_OVERLOAD);
    }

    @Test
    void aDistroOverItsMainBreaker() {
        even(16, 16);
        distro.setMainBreakerCurrent(16.0);
        assertThat(rig.analyse().problems()).isEmpty();
        distro.setMainBreakerCurrent(10.0);
        assertThat(only()).startsWith("main-breaker-overload").contains("Stage");
    }

    @Test
    void aSourceOverItsRating() {
        even(16, 16);
        source.setRatedCurrent(16.0);
        assertThat(rig.analyse().problems()).isEmpty();
        source.setRatedCurrent(15.0);
        assertThat(only()).startsWith("source-overload").contains("House", "107");
        rig.production.getPower().setDiversity(0.9);
        assertThat(rig.analyse().problems()).isEmpty();
    }

    @Test
    void aGeneratorOverItsPower() {
        even(16, 16);
        source.setRatedPower(3 * 230 * 16.1);
        assertThat(rig.analyse().problems()).isEmpty();
        source.setRatedPower(3 * 230 * 15.0);
        assertThat(only()).startsWith("source-overload");
    }

    @Test
    void aSourceWithoutRatingIsTakenByItsOutlet() {
        var tree = rig.analyse().result().sources().getFirst().tree();
        assertThat(tree.ratedCurrent_A()).hasValue(125);
        assertThat(tree.ratingFromOutlet()).isTrue();
    }

    @Test
    void aFeederOverItsConnectors() {
        even(16, 16);
        var cable = rig.production.getCables().getFirst();
        cable.getTo().setConnector(ConnectorKind.CEE16_3);
        assertThat(rig.analyse().problems()).isEmpty();
        load(1, Phases.L1, 16);
        assertThat(only()).startsWith("feeder-overload").contains("17.0", "16");
    }

    @Test
    void aVoltageDropAboveTheLimitOfThePlan() {
        even(16, 16);
        rig.production.getCables().getFirst().setLength(1000.0);
        rig.production.getPower().setVoltageDropLimit(4.6);
        assertThat(rig.analyse().problems()).isEmpty();
        rig.production.getPower().setVoltageDropLimit(4.4);
        assertThat(rig.analyse().problems()).hasSize(3).extracting(PowerProblem::code).containsOnly(Code.VOLTAGE_DROP);
        rig.production.getPower().setVoltageDropLimit(null);
        assertThat(rig.analyse().problems()).isEmpty();
    }

    @Test
    void unevenPhases() {
        even(30, 63);
        load(10, Phases.L1, 16);
        assertThat(rig.analyse().problems()).isEmpty();
        load(5, Phases.L1, 16);
        assertThat(only()).startsWith("phase-imbalance").contains("L1 45.0 A", "L2 30.0 A");
    }
}
