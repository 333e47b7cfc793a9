/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.directivity.AngularGrid;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.acoustics.directivity.DirectivityBasis;
import org.headroom.acoustics.directivity.NominalHorn;
import org.headroom.acoustics.directivity.Omnidirectional;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.SpeedOfSound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectFieldTest {

    private static final Air AIR = Air.of(20, 50);
    private static final double SPEED = SpeedOfSound.metresPerSecond(20);
    private static final Point3 ORIGIN = new Point3(0, 0, 0);

    private static Emitter omni(Point3 position, double level_dB, boolean inverted, int signal) {
        return new Emitter(position, Aim.AHEAD, new Omnidirectional(), f -> level_dB, 0, inverted, signal);
    }

    private static double level_dB(List<Emitter> emitters, Point3 point, double frequency_Hz, Summation summation) {
        return DirectField.of(new FieldRequest(emitters, List.of(point), List.of(Band.tone(frequency_Hz)), AIR, summation))
                .level_dB(0, 0);
    }

    /** 100 dB at 1 W, 500 W, 32 m: the direct level with air loss from 1 m on. */
    @ParameterizedTest
    @CsvSource({"125, 96.873", "1000, 96.742", "8000, 93.623"})
    void fallsWithDistanceAndAir(double frequency_Hz, double expected_dB) {
        double axial = 100 + 10 * Math.log10(500);
        assertThat(level_dB(List.of(omni(ORIGIN, axial, false, 0)), new Point3(0, 32, 0), frequency_Hz, Summation.COMPLEX))
                .isCloseTo(expected_dB, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"0, 6.021", "0.25, 3.010", "1, 6.021", "2, 6.021"})
    void twoEqualSourcesAddByTheirDistanceInWaves(double waves, double gain_dB) {
        double apart = waves * SPEED / 1000;
        var one = omni(ORIGIN, 100, false, 0);
        var far = new Point3(0, 2000, 0);
        var two = List.of(one, new Emitter(ORIGIN, Aim.AHEAD, new Omnidirectional(), f -> 100, apart / SPEED, false, 0));
        assertThat(level_dB(two, far, 1000, Summation.COMPLEX) - level_dB(List.of(one), far, 1000, Summation.COMPLEX))
                .isCloseTo(gain_dB, within(0.001));
    }

    @Test
    void halfAWaveApartCancelsAsDoesPolarity() {
        var one = omni(ORIGIN, 100, false, 0);
        var late = new Emitter(ORIGIN, Aim.AHEAD, new Omnidirectional(), f -> 100, 0.0005, false, 0);
        var point = new Point3(0, 10, 0);
        assertThat(level_dB(List.of(one, late), point, 1000, Summation.COMPLEX)).isLessThan(-20);
        assertThat(level_dB(List.of(one, omni(ORIGIN, 100, true, 0)), point, 1000, Summation.COMPLEX)).isLessThan(-20);
    }

    @Test
    void otherSignalsAndEnergySumAddThreeDecibels() {
        var one = omni(ORIGIN, 100, false, 0);
        var point = new Point3(0, 10, 0);
        double single = level_dB(List.of(one), point, 1000, Summation.COMPLEX);
        assertThat(level_dB(List.of(one, omni(ORIGIN, 100, true, 1)), point, 1000, Summation.COMPLEX) - single)
                .isCloseTo(3.010, within(0.001));
        assertThat(level_dB(List.of(one, omni(ORIGIN, 100, true, 0)), point, 1000, Summation.ENERGY) - single)
                .isCloseTo(3.010, within(0.001));
    }

    /** A line of n sources at equal distance in time sums by 20 lg n on its axis. */
    @Test
    void anArrayThatArrivesTogetherAddsFully() {
        var sources = List.of(omni(new Point3(-1, 0, 0), 100, false, 0), omni(new Point3(1, 0, 0), 100, false, 0),
                omni(new Point3(0, 0, -1), 100, false, 0), omni(new Point3(0, 0, 1), 100, false, 0));
        var point = new Point3(0, 50, 0);
        assertThat(level_dB(sources, point, 4000, Summation.COMPLEX)
                - level_dB(sources.subList(0, 1), point, 4000, Summation.COMPLEX)).isCloseTo(12.041, within(0.001));
    }

    @Test
    void agreesWithTheSlowReference() {
        for (long seed = 0; seed < 300; seed++) {
            var request = RandomField.of(seed);
            var levels = DirectField.of(request);
            var slow = new SlowField(request);
            for (int point = 0; point < levels.points(); point++) {
                for (int band = 0; band < levels.bands().size(); band++) {
                    assertThat(levels.level_dB(band, point)).as("seed %d, point %d, band %d", seed, point, band)
                            .isCloseTo(slow.level_dB(band, request.points().get(point)), within(0.01));
                }
            }
        }
    }

    @Test
    void turningEverythingAboutTheVerticalChangesNothing() {
        var horn = new NominalHorn(0.6, 0.4, 90, 50, SPEED);
        double angle = 37;
        var straight = List.of(new Emitter(new Point3(2, 1, 6), new Aim(10, -8, 5), horn, f -> 100, 0, false, 0),
                new Emitter(new Point3(-2, 1, 6), new Aim(-10, -8, 5), horn, f -> 100, 0.001, false, 0));
        var turned = straight.stream().map(each -> new Emitter(turned(each.position(), angle),
                new Aim(each.aim().azimuth_deg() + angle, each.aim().tilt_deg(), each.aim().roll_deg()), horn,
                each.axial_dB(), each.delay_s(), false, 0)).toList();
        var point = new Point3(5, 30, 1.2);
        assertThat(level_dB(turned, turned(point, angle), 2000, Summation.COMPLEX))
                .isCloseTo(level_dB(straight, point, 2000, Summation.COMPLEX), within(1e-6));
    }

    private static Point3 turned(Point3 point, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Point3(point.x_m() * cos + point.y_m() * sin, point.y_m() * cos - point.x_m() * sin, point.z_m());
    }

    @Test
    void weightsAndSumsBands() {
        var levels = DirectField.of(new FieldRequest(List.of(omni(ORIGIN, 100, false, 0)), List.of(new Point3(0, 1, 0)),
                List.of(Band.tone(500), Band.tone(1000)), AIR, Summation.COMPLEX));
        assertThat(levels.sum_dB(0, new double[] {0, 0})).isCloseTo(103.010, within(0.001));
        assertThat(levels.sum_dB(0, new double[] {-100, 0})).isCloseTo(100, within(0.001));
        assertThatThrownBy(() -> levels.sum_dB(0, new double[1])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysFiniteAtTheSourceAndSilentWithoutSources() {
        assertThat(level_dB(List.of(omni(ORIGIN, 100, false, 0)), ORIGIN, 1000, Summation.COMPLEX))
                .isCloseTo(100, within(0.001));
        assertThat(level_dB(List.of(), ORIGIN, 1000, Summation.COMPLEX)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void refusesToSumMagnitudesAsIfTheyHadPhase() {
        Directivity measured = new Directivity() {

            @Override
            public DirectivityBasis basis() {
                return DirectivityBasis.MAGNITUDE;
            }

            @Override
            public AngularGrid grid() {
                return AngularGrid.FIVE_DEGREES;
            }

            @Override
            public double magnitude(double frequency_Hz, double polar_rad, double azimuth_rad) {
                return 1;
            }
        };
        var emitter = List.of(new Emitter(ORIGIN, Aim.AHEAD, measured, f -> 100, 0, false, 0));
        assertThatThrownBy(() -> level_dB(emitter, ORIGIN, 1000, Summation.COMPLEX))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("without phase");
        assertThat(level_dB(emitter, ORIGIN, 1000, Summation.GEOMETRIC_PHASE)).isCloseTo(100, within(0.001));
    }

    @Test
    void stopsWhenTold() {
        var request = RandomField.of(1);
        assertThatThrownBy(() -> DirectField.of(request, () -> true)).isInstanceOf(CancellationException.class);
    }

    @Test
    void rememberedTablesChangeNothing() {
        var memory = new FieldMemory();
        for (long seed = 1; seed < 6; seed++) {
            var request = RandomField.of(seed);
            var plain = DirectField.of(request);
            for (int again = 0; again < 2; again++) {
                var remembered = DirectField.of(request, () -> false, memory);
                for (int point = 0; point < plain.points(); point++) {
                    assertThat(remembered.level_dB(0, point)).isEqualTo(plain.level_dB(0, point));
                }
            }
        }
    }
}
