/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.power.DrawCurve.Basis;
import org.headroom.calc.power.DrawCurve.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmplifierTest {

    @ParameterizedTest
    @CsvSource({ "3.5,0.163,0.0005", "5,0.080,0.0005", "8,0.031,0.0005", "4,0.125,0", "2.45,0.333,0.0005" })
    void dutyOfCrestFactorsAsPublished(double crest, double duty, double precision) {
        assertEquals(duty, AmplifierDuty.fromCrestFactor(crest), precision);
    }

    @Test
    void aSineHasFullDuty() {
        assertEquals(1, AmplifierDuty.fromCrestFactor(Math.sqrt(2)), 1e-12);
        assertEquals(9.03, AmplifierDuty.headroom_dB(AmplifierDuty.EIGHTH), 0.005);
        assertEquals(4.77, AmplifierDuty.headroom_dB(AmplifierDuty.THIRD), 0.005);
        assertEquals(5, AmplifierDuty.crestFactor(AmplifierDuty.fromCrestFactor(5)), 1e-12);
    }

    /** Rated power, duty, published draw, heat as published or computed in the figures of the field. */
    @ParameterizedTest
    @CsvSource({ "4000,8,750,250", "4000,3,1600,267", "4000,8,1600,1100", "7200,8,1500,600", "7200,3,3100,700",
            "3000,8,685,310", "3000,3,1440,440" })
    void heatOfPublishedAmplifiers(double rated, double part, double draw, double heat) {
        assertEquals(heat, AmplifierDuty.heat_W(draw, rated / part), 0.5);
    }

    @ParameterizedTest
    @CsvSource({ "750,3,1.09", "1600,7,0.99", "1600,12,0.58", "1500,11,0.59", "3100,22,0.61" })
    void powerFactorOfPublishedAmplifiers(double watts, double amperes, double factor) {
        assertEquals(factor, SinglePhase.impliedPowerFactor(watts, 230, amperes), 0.005);
    }

    @ParameterizedTest
    @CsvSource({ "100,2.3,0.005", "120,1.9,0.05", "200,1.15,0.005" })
    void currentAtOtherVoltagesAsPublished(double voltage, double factor, double precision) {
        assertEquals(factor, AmplifierDuty.currentAtVoltage_A(1, 230, voltage), precision);
    }

    @Test
    void drawsOnStraightLinesAndSaysHowFarTheyHold() {
        var curve = new DrawCurve(List.of(new Point(1000, 1600), new Point(0, 60), new Point(500, 750)));
        assertEquals(new DrawCurve.Draw(750, Basis.PUBLISHED), curve.at(500).orElseThrow());
        assertEquals(new DrawCurve.Draw(405, Basis.INTERPOLATED), curve.at(250).orElseThrow());
        assertEquals(new DrawCurve.Draw(1175, Basis.INTERPOLATED), curve.at(750).orElseThrow());
        assertEquals(new DrawCurve.Draw(2450, Basis.BEYOND_PUBLISHED), curve.at(1500).orElseThrow());
        var onePoint = new DrawCurve(List.of(new Point(500, 750)));
        assertEquals(new DrawCurve.Draw(750, Basis.BELOW_PUBLISHED), onePoint.at(10).orElseThrow());
        assertEquals(Optional.empty(), onePoint.at(501), "nothing is invented from one point");
        // idle and one point are the model P_idle + P_out / η
        var fitted = new DrawCurve(List.of(new Point(0, 60), new Point(500, 750)));
        var efficiency = AmplifierDuty.stageEfficiency(60, 500, 750);
        assertEquals(60 + 300 / efficiency, fitted.at(300).orElseThrow().value(), 1e-9);
    }

    @Test
    void refusesCurvesThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> new DrawCurve(List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new DrawCurve(List.of(new Point(0, 1), new Point(0, 2))));
        assertThrows(IllegalArgumentException.class, () -> new Point(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> AmplifierDuty.fromCrestFactor(0.9));
        assertThrows(IllegalArgumentException.class, () -> AmplifierDuty.fromCrestFactor(Double.NaN));
    }

    @Test
    void theCalculatorWarnsBeyondThePublishedPoints() throws InvalidInputException {
        var calculator = new AmplifierDrawCalculator();
        var la4x = Map.of("rated_power_W", "4000", "idle_W", "60", "eighth_W", "750", "third_W", "1600", "idle_A",
                "0.26", "eighth_A", "3", "third_A", "7");
        var given = new HashMap<>(la4x);
        var usual = calculator.calculate(Inputs.parse(calculator.description(), given));
        assertEquals(750, usual.quantity("draw_W").orElseThrow().value(), 1e-9);
        assertEquals(3, usual.quantity("current_A").orElseThrow().value(), 1e-9);
        assertEquals(250, usual.quantity("heat_W").orElseThrow().value(), 1e-9);
        assertEquals("published", usual.values().get("draw_basis"));
        assertTrue(usual.warnings().stream().anyMatch(w -> w.code().equals("amplifier-draw.factor")));
        given.put("duty_percent", "50");
        var beyond = calculator.calculate(Inputs.parse(calculator.description(), given));
        assertEquals("beyond-published", beyond.values().get("current_basis"));
        assertTrue(beyond.warnings().stream().anyMatch(w -> w.code().equals("amplifier-draw.beyond")));
    }

    @Test
    void wattsAreNeverTurnedIntoAmperes() throws InvalidInputException {
        var calculator = new AmplifierDrawCalculator();
        var calculation = calculator.calculate(Inputs.parse(calculator.description(),
                Map.of("rated_power_W", "3000", "eighth_W", "685")));
        assertTrue(calculation.quantity("current_A").isEmpty());
        assertEquals("unknown", calculation.values().get("current_basis"));
        var none = Inputs.parse(calculator.description(), Map.of("rated_power_W", "3000"));
        assertThrows(InvalidInputException.class, () -> calculator.calculate(none));
    }
}
