/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;

import org.headroom.calc.power.CurrentCapacity.Table;
import org.headroom.calc.power.Disconnection.Earthing;
import org.headroom.calc.power.Inrush.Pulse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionTest {

    /** BS 7671:2018, Table 41.3: largest earth-fault loop impedance for circuit breakers at 230 V. */
    @ParameterizedTest
    @CsvSource({ "B, 6, 7.28", "B, 10, 4.37", "B, 16, 2.73", "B, 32, 1.37", "B, 63, 0.69", "C, 6, 3.64", "C, 16, 1.37",
            "C, 32, 0.68", "D, 10, 1.09", "D, 16, 0.68", "D, 32, 0.34" })
    void loopImpedancesAreThoseOfTheTable(BreakerCurve curve, double rated, double ohm) {
        assertThat(Disconnection.greatestLoop_ohm(curve, rated, 230)).isCloseTo(ohm, within(0.006));
    }

    /** IEC 60364-4-41, Table 41.1. */
    @Test
    void disconnectionTimesAreThoseOfTheTable() {
        assertThat(Disconnection.longest_s(Earthing.TN, 120, true)).hasValue(0.8);
        assertThat(Disconnection.longest_s(Earthing.TN, 230, true)).hasValue(0.4);
        assertThat(Disconnection.longest_s(Earthing.TN, 400, true)).hasValue(0.2);
        assertThat(Disconnection.longest_s(Earthing.TT, 120, true)).hasValue(0.3);
        assertThat(Disconnection.longest_s(Earthing.TT, 230, true)).hasValue(0.2);
        assertThat(Disconnection.longest_s(Earthing.TT, 400, true)).hasValue(0.07);
        assertThat(Disconnection.longest_s(Earthing.TN, 230, false)).hasValue(5);
        assertThat(Disconnection.longest_s(Earthing.TT, 230, false)).hasValue(1);
        assertThat(Disconnection.longest_s(Earthing.TN, 50, true)).isEmpty();
    }

    @Test
    void bandsOfTheCurves() {
        assertThat(BreakerCurve.B.holds_A(16)).isEqualTo(48);
        assertThat(BreakerCurve.C.trips_A(16)).isEqualTo(160);
        assertThat(BreakerCurve.D.holds_A(16)).isEqualTo(160);
        assertThat(BreakerCurve.K.trips_A(10)).isEqualTo(140);
        assertThat(BreakerCurve.Z.trips_A(10)).isEqualTo(30);
        assertThat(BreakerCurve.C.holdsPeak_A(16)).isCloseTo(113.1, within(0.1));
    }

    @Test
    void inrushAddsUpWithinOnePeriodOnly() {
        var first = new Pulse(0, 60, 0.005);
        assertThat(Inrush.worst_A(List.of(first, new Pulse(0, 50, 0.005)))).isEqualTo(110);
        assertThat(Inrush.worst_A(List.of(first, new Pulse(0.02, 50, 0.005)))).isEqualTo(110);
        assertThat(Inrush.worst_A(List.of(first, new Pulse(0.03, 50, 0.005)))).isEqualTo(60);
        assertThat(Inrush.worst_A(List.of(new Pulse(0, 60, 0.5), new Pulse(0.3, 50, 0.005)))).isEqualTo(110);
        assertThat(Inrush.worst_A(List.of())).isZero();
        assertThat(Inrush.stepTime_s(3, 0.5)).isEqualTo(1);
        assertThatThrownBy(() -> Inrush.stepTime_s(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void residualCurrents() {
        assertThat(Residual.budget_A(0.03)).isCloseTo(0.009, within(1e-12));
        assertThat(Residual.grades(0.3, true, 0.03)).isTrue();
        assertThat(Residual.grades(0.3, false, 0.03)).isFalse();
        assertThat(Residual.grades(0.03, true, 0.03)).isFalse();
        // IEC 60364-4-41: 1667 Ω for 30 mA, 167 Ω for 300 mA, 100 Ω for 500 mA
        assertThat(Residual.greatestEarthResistance_ohm(0.03)).isCloseTo(1667, within(0.5));
        assertThat(Residual.greatestEarthResistance_ohm(0.5)).isCloseTo(100, within(1e-9));
    }

    /** BS 7671 Tables 4F1A and 4F3A, IEC 60364-5-52 Tables B.52.2 and B.52.4 (also Atlas Copco GA 75+, page 192). */
    @ParameterizedTest
    @CsvSource({ "FLEXIBLE_TWO_LOADED, 1.5, 16", "FLEXIBLE_TWO_LOADED, 2.5, 25", "FLEXIBLE_TWO_LOADED, 16, 73",
            "FLEXIBLE_THREE_LOADED, 2.5, 20", "FLEXIBLE_THREE_LOADED, 6, 34", "FLEXIBLE_THREE_LOADED, 16, 63",
            "FLEXIBLE_THREE_LOADED, 35, 102", "FLEXIBLE_SINGLE_CORES, 95, 258", "FLEXIBLE_VDE, 2.5, 26", "FLEXIBLE_VDE, 35, 135", "PVC_ON_WALL_TWO_LOADED, 2.5, 27",
            "PVC_ON_WALL_THREE_LOADED, 2.5, 24", "PVC_IN_CONDUIT_THREE_LOADED, 16, 62",
            "PVC_IN_CONDUIT_THREE_LOADED, 120, 206" })
    void capacitiesAreThoseOfTheTables(Table table, double area, double amperes) {
        assertThat(table.at(area)).hasValue(amperes);
    }

    @Test
    void areasThatNoTableHasAreUnknown() {
        assertThat(Table.FLEXIBLE_THREE_LOADED.at(3)).isEqualTo(OptionalDouble.empty());
        assertThat(Table.FLEXIBLE_SINGLE_CORES.at(150)).isEmpty();
    }

    /** BS 7671 Table 4B1 for 60 °C rubber (R&M Electrical) and for 70 °C PVC (Atlas Copco GA 75+, page 192). */
    @ParameterizedTest
    @CsvSource({ "60, 35, 0.91", "60, 40, 0.82", "60, 45, 0.71", "60, 50, 0.58", "60, 55, 0.41", "70, 40, 0.87",
            "70, 45, 0.79", "70, 50, 0.71", "70, 55, 0.61", "70, 25, 1.06" })
    void ambientFactorsAreThoseOfTheTable(int limit, double ambient, double factor) {
        assertThat(CurrentCapacity.ambientFactor(limit, ambient)).isCloseTo(factor, within(0.0051));
        assertThat(CurrentCapacity.ambientFactor(limit, limit)).isZero();
    }

    @Test
    void groupFactorsAreThoseOfTheTable() {
        assertThat(CurrentCapacity.groupFactor(1)).hasValue(1);
        assertThat(CurrentCapacity.groupFactor(2)).hasValue(0.8);
        assertThat(CurrentCapacity.groupFactor(6)).hasValue(0.57);
        assertThat(CurrentCapacity.groupFactor(10)).hasValue(0.45);
        assertThat(CurrentCapacity.groupFactor(20)).hasValue(0.38);
        assertThat(CurrentCapacity.groupFactor(21)).isEmpty();
    }

    /** IEC 60364-5-52, Annex E: 39 A with 0, 20, 40 and 50 % third harmonic. */
    @ParameterizedTest
    @CsvSource({ "0, 39, 6", "0.2, 45, 10", "0.4, 54.4, 10", "0.5, 58.5, 16" })
    void theExampleOfAnnexE(double third, double needed, double area) {
        var harmonics = CurrentCapacity.harmonics(third);
        double current = harmonics.neutralDecides() ? 39 * third * 3 : 39;
        assertThat(current / harmonics.factor()).isCloseTo(needed, within(0.5));
        // 41 A for 6 mm² and 57 A for 10 mm² with method C: the example ends at these areas
        var table = Table.PVC_ON_WALL_THREE_LOADED;
        assertThat(table.at(area).orElseThrow()).isGreaterThanOrEqualTo(current / harmonics.factor());
    }

    @Test
    void shortCircuitBetweenItsBounds() {
        var cable = VoltageDrop.impedance_ohm(0.0225, 50, 6, 0.08e-3);
        double source = ShortCircuit.source_ohm(230, 10_000);
        assertThat(source).isCloseTo(0.023, within(1e-9));
        // by hand: |0.15 + j (0.023 + 0.004)| = 0.1524 Ω cold; |0.1875 + 0.023 + j 0.004| = 0.2105 Ω in service
        assertThat(ShortCircuit.highest_A(230, source, cable)).isCloseTo(1509, within(2.0));
        assertThat(ShortCircuit.lowest_A(230, source, cable)).isCloseTo(1038, within(2.0));
        assertThat(ShortCircuit.highest_A(230, source, Phasor.ZERO)).isCloseTo(10_000, within(1e-6));
    }

    /** IEC 60364-4-43, Table 43A: k of 115, 141, 143; 5 s for 2.5 mm² of PVC at 128.6 A. */
    @Test
    void conductorsBearShortCircuits() {
        assertThat(ShortCircuit.withstand_s(ShortCircuit.Insulation.PVC, 2.5, 1000)).isCloseTo(0.0827, within(1e-4));
        assertThat(ShortCircuit.withstand_s(ShortCircuit.Insulation.RUBBER_60, 6, 2000)).isCloseTo(0.179, within(1e-3));
    }

    @Test
    void publishedCurvesEndWhereTheyEnd() {
        var fuel = new PublishedCurve(List.of(new double[] { 0.5, 16 }, new double[] { 1, 30 }, new double[] { 0.75, 22 }));
        assertThat(fuel.at(0.5)).hasValue(16);
        assertThat(fuel.at(0.625)).hasValue(19);
        assertThat(fuel.at(0.49)).isEmpty();
        assertThat(fuel.at(1.01)).isEmpty();
        assertThatThrownBy(() -> new PublishedCurve(List.of(new double[] { 1, 2 }, new double[] { 1, 3 })))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void generators() {
        assertThat(Generator.rated_W(200_000, 0.8)).isEqualTo(160_000);
        assertThat(Generator.load_percent(80_000, 90_000, 200_000, 0.8)).isCloseTo(50, within(1e-9));
        assertThat(Generator.load_percent(60_000, 120_000, 200_000, 0.8)).isCloseTo(60, within(1e-9));
        assertThat(Generator.energy_kWh(12_500, 8)).isEqualTo(100);
    }

    /** NEC (NFPA 70, 2023) Table 310.16, 240.4(D) and Table 310.15(C)(1), as reprinted by intrysys.com and wiresizes.com. */
    @Test
    void americanTables() {
        assertThat(CurrentCapacity.Table.NEC_COPPER_60.at(2.08)).hasValue(15);
        assertThat(CurrentCapacity.Table.NEC_COPPER_75.at(3.31)).hasValue(25);
        assertThat(CurrentCapacity.Table.NEC_COPPER_75.at(67.4)).hasValue(175);
        assertThat(CurrentCapacity.Table.NEC_COPPER_60.at(107)).hasValue(195);
        assertThat(CurrentCapacity.Table.NEC_COPPER_75.at(4)).hasValue(25);
        assertThat(CurrentCapacity.Table.NEC_COPPER_75.at(1.5)).isEmpty();
        assertThat(CurrentCapacity.Table.NEC_COPPER_75.breakerLimit_A(5.26)).hasValue(30);
        assertThat(CurrentCapacity.Table.NEC_COPPER_75.breakerLimit_A(8.37)).isEmpty();
        assertThat(CurrentCapacity.Table.PVC_ON_WALL_TWO_LOADED.breakerLimit_A(1.5)).isEmpty();
        assertThat(CurrentCapacity.necConductorFactor(3)).isEqualTo(1);
        assertThat(CurrentCapacity.necConductorFactor(6)).isEqualTo(0.8);
        assertThat(CurrentCapacity.necConductorFactor(21)).isEqualTo(0.45);
        assertThat(CurrentCapacity.necConductorFactor(41)).isEqualTo(0.35);
    }
}
