/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;

import org.headroom.model.base.DutyLevel;
import org.headroom.model.catalogue.SupplyKind;
import org.headroom.model.system.Device;
import org.headroom.power.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What devices take, from published figures of real amplifiers. */
class AmplifierFiguresTest {

    private final Rig rig = new Rig();

    private static Estimate estimate(Device device, DutyLevel plan, double voltage) {
        return new LoadEstimator(plan, OptionalDouble.empty()).estimate(device, voltage, 1);
    }

    private static LoadDraw known(Device device, DutyLevel plan, double voltage) {
        return ((Estimate.Known) estimate(device, plan, voltage)).draw();
    }

    private Device la8() {
        var device = rig.amplifier("LA8", 4, 4, 1800);
        rig.point(device, DutyLevel.IDLE, 230.0, null, 0.4).point(device, DutyLevel.EIGHTH, 230.0, 1500.0, 11.0)
                .point(device, DutyLevel.THIRD, 230.0, 3100.0, 22.0);
        return device;
    }

    private Device la4() {
        var device = rig.amplifier("LA4", 4, 4, 1000);
        rig.point(device, DutyLevel.IDLE, 230.0, 70.0, 0.3).point(device, DutyLevel.EIGHTH, 230.0, 1600.0, 12.0)
                .point(device, DutyLevel.THIRD, 230.0, 3250.0, 22.0);
        return device;
    }

    private Device la4x() {
        var device = rig.amplifier("LA4X", 4, 4, 1000);
        rig.point(device, DutyLevel.IDLE, 230.0, 60.0, 0.26).point(device, DutyLevel.EIGHTH, 230.0, 750.0, 3.0)
                .point(device, DutyLevel.THIRD, 230.0, 1600.0, 7.0);
        Rig.profile(device).setSupply(SupplyKind.UNIVERSAL);
        return device;
    }

    @ParameterizedTest
    @CsvSource({ "EIGHTH, 1500, 11, 0.59, 600", "THIRD, 3100, 22, 0.61, 700" })
    void publishedPointsKeepWattsAndAmperesApart(DutyLevel duty, double watts, double amperes, double factor,
            double heat) {
        var draw = known(la8(), duty, 230);

        assertThat(draw.basis()).isEqualTo(DrawBasis.PUBLISHED);
        assertThat(draw.power_W()).isEqualTo(watts);
        assertThat(draw.current_A()).isEqualTo(amperes);
        assertThat(draw.powerFactor()).isCloseTo(factor, within(0.005));
        assertThat(draw.heat_W().orElseThrow()).isCloseTo(heat, within(1e-9));
    }

    @Test
    void heatIsWhatTheLoudspeakersDoNotGet() {
        assertThat(known(la4(), DutyLevel.EIGHTH, 230).heat_W().orElseThrow()).isCloseTo(1100, within(1e-9));
        assertThat(known(la4x(), DutyLevel.EIGHTH, 230).heat_W().orElseThrow()).isCloseTo(250, within(1e-9));
        assertThat(known(la4x(), DutyLevel.THIRD, 230).heat_W().orElseThrow()).isCloseTo(267, within(0.5));
    }

    @Test
    void amperesTooFewForTheirWattsAreRaised() {
        var draw = known(la4x(), DutyLevel.EIGHTH, 230);

        assertThat(draw.current_A()).isCloseTo(750.0 / 230, within(1e-9));
        assertThat(draw.powerFactor()).isEqualTo(1);
        assertThat(draw.notes()).contains(LoadNote.CURRENT_RAISED);
    }

    @Test
    void betweenPointsItIsAStraightLine() {
        var device = la8();
        device.setCrestFactor(20 * Math.log10(3)); // duty 2/9

        var draw = known(device, DutyLevel.IDLE, 230);

        assertThat(draw.basis()).isEqualTo(DrawBasis.INTERPOLATED);
        double part = (2.0 / 9 - 1.0 / 8) / (1.0 / 3 - 1.0 / 8);
        assertThat(draw.power_W()).isCloseTo(1500 + part * 1600, within(1e-6));
        assertThat(draw.current_A()).isCloseTo(11 + part * 11, within(1e-6));
    }

    @Test
    void nothingIsCarriedOnBeyondThePoints() {
        var device = la8();
        device.setCrestFactor(3.0);

        assertThat(estimate(device, DutyLevel.EIGHTH, 230))
                .isEqualTo(new Estimate.Unknown(Estimate.Reason.NO_FIGURE_FOR_DUTY, "eighth"));

        rig.point(device, DutyLevel.MAX, 230.0, null, 32.0);
        var draw = known(device, DutyLevel.EIGHTH, 230);
        assertThat(draw.basis()).isEqualTo(DrawBasis.RATED);
        assertThat(draw.current_A()).isEqualTo(32);
    }

    @Test
    void theDutyOfTheDeviceComesBeforeThatOfThePlan() {
        var device = la4();
        device.setDuty(DutyLevel.THIRD);

        assertThat(known(device, DutyLevel.EIGHTH, 230).power_W()).isEqualTo(3250);
        assertThat(known(la4(), DutyLevel.UNSET, 230).power_W()).isEqualTo(1600);
    }

    @ParameterizedTest
    @CsvSource({ "100, 2.3", "120, 1.9167", "200, 1.15" })
    void universalSuppliesTakeMoreAmperesAtLowerVoltages(double voltage, double times) {
        var at230 = known(la4x(), DutyLevel.THIRD, 230);
        var draw = known(la4x(), DutyLevel.THIRD, voltage);

        assertThat(draw.current_A() / at230.current_A()).isCloseTo(times, within(0.0001));
        assertThat(draw.power_W()).isEqualTo(at230.power_W());
        assertThat(draw.notes()).contains(LoadNote.CONSTANT_POWER);
    }

    @Test
    void linearSuppliesDoNot() {
        var device = rig.load("Old", 230, 100, 0.6);
        Rig.profile(device).setSupply(SupplyKind.LINEAR);

        var draw = known(device, DutyLevel.EIGHTH, 120);

        assertThat(draw.current_A()).isCloseTo(0.6, within(1e-9));
        assertThat(draw.power_W()).isCloseTo(100 * 120 / 230.0, within(1e-9));
        assertThat(draw.notes()).contains(LoadNote.CONSTANT_CURRENT);
    }

    @Test
    void atAnotherVoltageAnUnknownSupplyIsUnknown() {
        var device = rig.load("Unknown", 230, 100, 0.6);

        assertThat(estimate(device, DutyLevel.EIGHTH, 120))
                .isEqualTo(new Estimate.Unknown(Estimate.Reason.OTHER_VOLTAGE, "230"));
        assertThat(known(device, DutyLevel.EIGHTH, 240).notes()).containsExactly(LoadNote.NEAR_VOLTAGE);
    }

    @Test
    void wattsAloneAreTakenWithTheFactorOfTheStandardAndSaySo() {
        var device = rig.load("Console");
        rig.point(device, DutyLevel.MAX, 230.0, 230.0, null);

        var draw = known(device, DutyLevel.EIGHTH, 230);

        assertThat(draw.current_A()).isCloseTo(1.25, within(1e-9));
        assertThat(draw.notes()).containsExactly(LoadNote.POWER_FACTOR_ASSUMED);
        Rig.profile(device).setPowerFactor(1.0);
        assertThat(known(device, DutyLevel.EIGHTH, 230).current_A()).isCloseTo(1, within(1e-9));
    }

    @Test
    void theDutyOfThePlanIsForProgrammeOnly() {
        var device = rig.load("Console", 230, 300, 1.5);
        rig.point(device, DutyLevel.IDLE, 230.0, 100.0, 0.5);

        assertThat(known(device, DutyLevel.IDLE, 230).power_W()).isEqualTo(300);
        device.setDuty(DutyLevel.IDLE);
        assertThat(known(device, DutyLevel.EIGHTH, 230).power_W()).isEqualTo(100);
    }

    @Test
    void whatIsNotPublishedIsUnknown() {
        assertThat(estimate(rig.load("Mystery"), DutyLevel.EIGHTH, 230))
                .isEqualTo(new Estimate.Unknown(Estimate.Reason.NOT_PUBLISHED, ""));
        var amplifier = rig.amplifier("Idle only", 2, 4, 100);
        rig.point(amplifier, DutyLevel.IDLE, 230.0, 50.0, null);
        assertThat(estimate(amplifier, DutyLevel.EIGHTH, 230)).isInstanceOf(Estimate.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, -5 })
    void impossibleFiguresAreNoFigures(double watts) {
        var device = rig.load("Broken", 230, watts, 1);

        assertThat(((Estimate.Unknown) estimate(device, DutyLevel.EIGHTH, 230)).reason())
                .isEqualTo(Estimate.Reason.BAD_FIGURE);
    }
}
