/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.Rig;
import org.headroom.power.network.PowerProblem.Code;
import org.headroom.power.network.Scenario;
import org.junit.jupiter.api.Test;

/** Generators, UPSs, transformers and suppositions. */
class SourceUseTest {

    private final Rig rig = new Rig();

    private PowerSource generator() {
        var source = rig.source("Generator", VoltageSystem.THREE_PHASE_230_400);
        source.setKind(SourceKind.GENERATOR);
        var data = CatalogueFactory.eINSTANCE.createGeneratorData();
        data.setRatedPower(100_000.0);
        data.setPowerFactor(0.8);
        data.setStepLoadLimit(0.4);
        data.setTankVolume(300.0);
        for (double[] each : new double[][] { { 0.5, 11 }, { 0.75, 16 }, { 1, 22 } }) {
            var point = CatalogueFactory.eINSTANCE.createFuelPoint();
            point.setLoad(each[0]);
            point.setFuelPerHour(each[1]);
            data.getFuel().add(point);
        }
        source.getDevice().getType().setGenerator(data);
        for (int i = 0; i < 3; i++) {
            var way = rig.way(source, new Phases[] { Phases.L1, Phases.L2, Phases.L3 }[i], 125.0);
            way.setSequence(i + 1);
            rig.cable(way, rig.load("Heater " + i, 230, 16_000, 16_000 / 230.0), 1, 50);
        }
        return source;
    }

    private SourceUse use() {
        var analysis = rig.analyse();
        return SourceUse.of(analysis.result().sources().getFirst(), analysis.result().network().facts());
    }

    @Test
    void aGeneratorBurnsWhatItsMakerPublishes() {
        generator();
        var plan = rig.production.getPower();
        plan.setHoursPerDay(10.0);
        plan.setDays(3);

        var use = use();

        // 48 kW of 80 kW is 60 %: 13 l/h between the points for 50 % and 75 %
        assertThat(use.load_percent().orElseThrow()).isCloseTo(60, within(1e-9));
        assertThat(use.fuel_l_per_h().orElseThrow()).isCloseTo(13, within(1e-9));
        assertThat(use.fuelPerDay_l().orElseThrow()).isCloseTo(130, within(1e-9));
        assertThat(use.tank_h().orElseThrow()).isCloseTo(300 / 13.0, within(1e-9));
        assertThat(use.energy_kWh().orElseThrow()).isCloseTo(1440, within(1e-9));
        assertThat(use.carbon_kg().orElseThrow()).isCloseTo(390 * 2.66, within(1e-6));
    }

    @Test
    void aLoadStepIsThatOfEverythingWithoutASequence() {
        generator();
        assertThat(use().step_percent().orElseThrow()).isCloseTo(60, within(1e-9));
        assertThat(rig.analyse().problems()).extracting(problem -> problem.code()).contains(Code.GENERATOR_STEP);

        rig.production.getPower().setSequenceDelay(2.0);

        assertThat(use().steps_W()).hasSize(3);
        assertThat(use().step_percent().orElseThrow()).isCloseTo(20, within(1e-9));
        assertThat(rig.analyse().problems()).extracting(problem -> problem.code()).doesNotContain(Code.GENERATOR_STEP);
    }

    @Test
    void belowThePublishedLoadTheFuelIsAtMostThatOfTheFirstPoint() {
        generator();
        rig.production.getPower().setDiversity(0.5);
        assertThat(use().fuelAtMost()).isTrue();
        assertThat(use().fuel_l_per_h()).hasValue(11);
        rig.production.getPower().setDiversity(0.4);
        assertThat(rig.analyse().problems()).extracting(problem -> problem.code()).contains(Code.GENERATOR_LOW);
    }

    @Test
    void aTransformerTurnsDeltaIntoStar() {
        var house = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var transformer = rig.source("Transformer", VoltageSystem.THREE_PHASE_120_208);
        transformer.setKind(SourceKind.TRANSFORMER);
        rig.inlet(transformer.getDevice(), "in", ConnectorKind.CEE125_3);
        rig.cable(rig.way(house, Phases.L1L2L3, 63.0), transformer.getDevice(), 10, 16);
        rig.cable(rig.way(transformer, Phases.L1, 20.0), rig.load("One", 120, 1200, 10), 5, 4);

        var analysis = rig.analyse();
        var primary = analysis.result().origins().findFirst().orElseThrow();

        // 10 A · 120 V / 400 V in the winding between L1 and L2: 3 A out of L1 and back into L2, none in the neutral
        assertThat(primary.flow().current_A(0)).isCloseTo(3, within(1e-9));
        assertThat(primary.flow().current_A(1)).isCloseTo(3, within(1e-9));
        assertThat(primary.flow().current_A(2)).isCloseTo(0, within(1e-9));
        assertThat(primary.flow().neutral_A()).isCloseTo(0, within(1e-9));
        assertThat(primary.flow().power_W()).isEqualTo(1200);
        assertThat(analysis.result().sources()).hasSize(2);
        assertThat(analysis.result().loads()).hasSize(1);

        for (var phase : new Phases[] { Phases.L2, Phases.L3 }) {
            rig.cable(rig.way(transformer, phase, 20.0), rig.load("More " + phase, 120, 1200, 10), 5, 4);
        }
        var balanced = rig.analyse().result().origins().findFirst().orElseThrow().flow();
        // three windings: √3 times the current of one, and the whole power at 400 V (208 V is rounded)
        assertThat(balanced.current_A(0)).isCloseTo(3 * Math.sqrt(3), within(1e-9));
        assertThat(Math.sqrt(3) * 400 * balanced.current_A(0)).isCloseTo(3600, within(1e-6));
    }

    @Test
    void theNeutralOfSplitPhaseInJapanCarriesTheDifferenceOnly() {
        var house = rig.source("House", VoltageSystem.SPLIT_PHASE_100_200);
        rig.cable(rig.way(house, Phases.L1, 20.0), rig.load("Load 1", 100, 1000, 10), 5, 4);
        rig.cable(rig.way(house, Phases.L2, 20.0), rig.load("Load 2", 100, 400, 4), 5, 4);
        rig.cable(rig.way(house, Phases.L1L2, 20.0), rig.load("Between", 200, 1000, 5), 5, 4);

        var flow = rig.analyse().result().sources().getFirst().flow();
        assertThat(flow.current_A(0)).isCloseTo(15, within(1e-9));
        assertThat(flow.current_A(1)).isCloseTo(9, within(1e-9));
        assertThat(flow.neutral_A()).isCloseTo(6, within(1e-9));
        assertThat(flow.power_W()).isCloseTo(2400, within(1e-9));
    }

    @Test
    void theNeutralOfSplitPhaseCarriesNoThirdHarmonicOfEqualLoads() {
        var house = rig.source("House", VoltageSystem.SPLIT_PHASE_120_240);
        for (var phase : new Phases[] { Phases.L1, Phases.L2 }) {
            var load = rig.load("Load " + phase, 120, 1000, 10);
            Rig.profile(load).setThirdHarmonic(0.3);
            rig.cable(rig.way(house, phase, 20.0), load, 5, 4);
        }
        var flow = rig.analyse().result().sources().getFirst().flow();
        assertThat(flow.neutral_A()).isCloseTo(0, within(1e-9));
        assertThat(flow.current_A(0)).isCloseTo(10, within(1e-9));
    }

    @Test
    void aDeviceWithTwoInletsTakesAllFromTheOtherWhenOneFails() {
        var house = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var desk = rig.load("Desk", 230, 460, 2);
        rig.inlet(desk, "mains2", ConnectorKind.HARDWIRED);
        var a = rig.way(house, Phases.L1, 16.0);
        var b = rig.way(house, Phases.L2, 16.0);
        rig.cable(a, desk, 5, 2.5);
        rig.cable(b.getPort(), desk.getPorts().get(1), 5.0, 2.5);
        assertThat(rig.analyse().result().sources().getFirst().flow().current_A(1)).isCloseTo(1, within(1e-9));

        var without = PowerAnalysis.of(rig.production, Scenario.AS_DESIGNED.withOff(Set.of(a.getId())));

        assertThat(without.result().sources().getFirst().flow().current_A(0)).isZero();
        assertThat(without.result().sources().getFirst().flow().current_A(1)).isCloseTo(2, within(1e-9));
    }

    @Test
    void supposingAnotherDutyLeavesTheDesignAlone() {
        var house = rig.source("House", VoltageSystem.SINGLE_PHASE_230);
        var amplifier = rig.amplifier("Amp", 2, 8, 1000);
        rig.point(amplifier, DutyLevel.EIGHTH, 230.0, 500.0, 2.5).point(amplifier, DutyLevel.THIRD, 230.0, 1200.0, 6.0);
        rig.cable(rig.way(house, Phases.L1, 16.0), amplifier, 5, 2.5);

        var third = PowerAnalysis.of(rig.production, Scenario.AS_DESIGNED.withDuty(DutyLevel.THIRD));

        assertThat(third.result().sources().getFirst().flow().power_W()).isEqualTo(1200);
        assertThat(rig.analyse().result().sources().getFirst().flow().power_W()).isEqualTo(500);
    }
}
