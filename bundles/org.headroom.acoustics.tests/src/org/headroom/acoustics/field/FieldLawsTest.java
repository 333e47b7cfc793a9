/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.headroom.acoustics.arrival.Arrivals;
import org.headroom.acoustics.audience.LevelStatistics;
import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.directivity.NominalHorn;
import org.headroom.acoustics.directivity.Omnidirectional;
import org.headroom.acoustics.programme.Spectrum;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.AirAbsorption;
import org.headroom.calc.air.SpeedOfSound;
import org.junit.jupiter.api.Test;

/** Laws that hold whatever is predicted. */
class FieldLawsTest {

    private static final Air AIR = Air.of(20, 50);
    private static final double SPEED = SpeedOfSound.metresPerSecond(20);

    private static Point3 somewhere(Random random, double reach) {
        return new Point3(random.nextDouble(-reach, reach), random.nextDouble(-reach, reach), random.nextDouble(-reach, reach));
    }

    private static double level_dB(List<Emitter> emitters, Point3 place, Band band) {
        return DirectField.of(new FieldRequest(emitters, List.of(place), List.of(band), AIR, Summation.GEOMETRIC_PHASE)).level_dB(0, 0);
    }

    private static Emitter omni(Point3 at) {
        return new Emitter(at, Aim.AHEAD, new Omnidirectional(), f -> 100, 0, false, 0);
    }

    @Test
    void sourceAndListenerMayChangePlaces() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var a = somewhere(random, 60);
            var b = somewhere(random, 60);
            var band = Band.fraction(random.nextInt(-17, 12), 3, 3);
            assertThat(level_dB(List.of(omni(a)), b, band)).as("seed %d", seed).isCloseTo(level_dB(List.of(omni(b)), a, band), within(1e-3));
        }
    }

    /** The power through spheres of any size is the same when air absorption is put back. */
    @Test
    void energyThroughSpheresIsConserved() {
        var horn = new NominalHorn(0.5, 0.3, 90, 50, SPEED);
        var band = Band.tone(1000);
        double loss = AirAbsorption.absorption_dB_per_m(1000, AIR);
        double first = Double.NaN;
        for (double radius : new double[] {3, 10, 40, 100}) {
            var places = new java.util.ArrayList<Point3>();
            var emitter = List.of(new Emitter(new Point3(0, 0, 0), new Aim(30, 10, 5), horn, f -> 100, 0, false, 0));
            int points = 4000;
            for (int i = 0; i < points; i++) {
                double z = 1 - (2 * i + 1.0) / points;
                double turn = Math.PI * (3 - Math.sqrt(5)) * i;
                places.add(new Point3(Math.sqrt(1 - z * z) * Math.cos(turn), Math.sqrt(1 - z * z) * Math.sin(turn), z).times(radius));
            }
            var levels = DirectField.of(new FieldRequest(emitter, places, List.of(band), AIR, Summation.GEOMETRIC_PHASE));
            double power = IntStream.range(0, points).mapToDouble(i -> Math.pow(10, (levels.level_dB(0, i) + loss * (radius - 1)) / 10)).sum();
            double level = 10 * Math.log10(power / points) + 20 * Math.log10(radius);
            first = Double.isNaN(first) ? level : first;
            assertThat(level).isCloseTo(first, within(0.01));
        }
    }

    @Test
    void turningSourcesAndListenersTogetherChangesNothing() {
        var horn = new NominalHorn(0.5, 0.3, 90, 50, SPEED);
        for (long seed = 0; seed < 8; seed++) {
            var random = new Random(seed);
            double angle = random.nextDouble(-180, 180);
            var places = IntStream.range(0, 4).mapToObj(i -> somewhere(random, 5)).toList();
            var aims = IntStream.range(0, 4).mapToObj(i -> new Aim(random.nextDouble(-180, 180), random.nextDouble(-60, 60),
                    random.nextDouble(-90, 90))).toList();
            var listener = somewhere(random, 80);
            var band = Band.fraction(random.nextInt(-10, 10), 3, 3);
            var before = IntStream.range(0, 4).mapToObj(i -> new Emitter(places.get(i), aims.get(i), horn, f -> 100, 0.002 * i, false, 0)).toList();
            var after = IntStream.range(0, 4).mapToObj(i -> new Emitter(turned(places.get(i), angle), new Aim(aims.get(i).azimuth_deg() + angle,
                    aims.get(i).tilt_deg(), aims.get(i).roll_deg()), horn, f -> 100, 0.002 * i, false, 0)).toList();
            assertThat(level_dB(after, turned(listener, angle), band)).as("seed %d", seed)
                    .isCloseTo(level_dB(before, listener, band), within(0.01));
        }
    }

    private static Point3 turned(Point3 point, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Point3(point.x_m() * cos + point.y_m() * sin, point.y_m() * cos - point.x_m() * sin, point.z_m());
    }

    /** Three frequencies a band against 400, where sources are not so far apart in time that a band holds many combs. */
    @Test
    void thirdOctavesAgreeWithDenseIntegration() {
        var two = List.of(omni(new Point3(0, 0, 0)), omni(new Point3(0.4, 0, 0)));
        var place = new Point3(12, 20, 0);
        for (int third = -14; third <= 3; third++) {
            assertThat(level_dB(two, place, Band.fraction(third, 3, 3))).as("third octave %d", third)
                    .isCloseTo(level_dB(two, place, Band.fraction(third, 3, 400)), within(0.35));
            assertThat(level_dB(two, place, Band.fraction(third, 3, 24))).isCloseTo(level_dB(two, place, Band.fraction(third, 3, 400)), within(0.02));
        }
    }

    @Test
    void twelfthsMakeUpThirds() {
        var twelfths = Band.twelfthOctaves(1);
        assertThat(twelfths).hasSize(120);
        var thirds = Band.thirdOctaves(4);
        for (int third = 0; third < thirds.size(); third++) {
            for (int i = 0; i < 4; i++) {
                assertThat(twelfths.get(4 * third + i).centre_Hz()).isCloseTo(thirds.get(third).frequencies_Hz().get(i), within(1e-6));
            }
        }
    }

    @Test
    void sharesOfAProgrammeSumToAll() {
        for (var spectrum : Spectrum.values()) {
            double sum = Band.thirdOctaves(1).stream().mapToDouble(band -> Math.pow(10, spectrum.level_dB(band.centre_Hz(), 3) / 10)).sum();
            assertThat(10 * Math.log10(sum)).as("%s", spectrum).isCloseTo(0, within(0.05));
        }
    }

    @Test
    void arrivalsAreInOrderAndTheWindowCountsWhatIsLoudEnough() {
        var near = omni(new Point3(0, 0, 0));
        var late = new Emitter(new Point3(0, 0, 0), Aim.AHEAD, new Omnidirectional(), f -> 95, 0.03, false, 0);
        var faint = new Emitter(new Point3(0, 0, 0), Aim.AHEAD, new Omnidirectional(), f -> 70, 0.2, false, 0);
        var arrivals = Arrivals.at(new Point3(0, 34.32, 0), List.of(faint, late, near), Band.tone(1000), AIR);
        assertThat(arrivals.inOrder()).extracting(each -> each.source()).containsExactly(2, 1, 0);
        assertThat(arrivals.inOrder().getFirst().time_s()).isCloseTo(0.1, within(1e-4));
        assertThat(arrivals.window_s(10)).isCloseTo(0.03, within(1e-9));
        assertThat(arrivals.first(3).orElseThrow().source()).isEqualTo(2);
    }

    @Test
    void statisticsAreThoseOfTheLevels() {
        var statistics = LevelStatistics.of(new double[] {90, 94, 98, Double.NEGATIVE_INFINITY, 102}).orElseThrow();
        assertThat(statistics.seats()).isEqualTo(4);
        assertThat(statistics.mean_dB()).isEqualTo(96);
        assertThat(statistics.spread_dB()).isCloseTo(Math.sqrt(20), within(1e-12));
        assertThat(statistics.within3dB()).isEqualTo(0.5);
        assertThat(LevelStatistics.of(new double[] {Double.NEGATIVE_INFINITY})).isEmpty();
    }
}
