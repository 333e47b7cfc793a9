/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.directivity.Omnidirectional;
import org.headroom.acoustics.field.DirectField;
import org.headroom.acoustics.field.Emitter;
import org.headroom.acoustics.field.FieldRequest;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.rigging.HangStatics;
import org.headroom.acoustics.rigging.HangStatics.Mass;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.SpeedOfSound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArraysTest {

    private static final double SPEED = SpeedOfSound.metresPerSecond(20);
    private static final double FAR_M = 5000;

    /** Level far away in a direction, relative to one element alone; air absorption of 50 to 100 Hz is alike for all. */
    private static double gain_dB(List<SubArrays.Element> elements, double frequency_Hz, double direction_deg) {
        var emitters = elements.stream().map(each -> new Emitter(each.at(), new Aim(each.turn_deg(), 0, 0), new Omnidirectional(),
                f -> 100, each.delay_s(), each.inverted(), 0)).toList();
        double angle = Math.toRadians(direction_deg);
        var place = new Point3(FAR_M * Math.sin(angle), FAR_M * Math.cos(angle), 0);
        return level_dB(emitters, place, frequency_Hz) - level_dB(List.of(new Emitter(new Point3(0, 0, 0), Aim.AHEAD,
                new Omnidirectional(), f -> 100, 0, false, 0)), place, frequency_Hz);
    }

    private static double level_dB(List<Emitter> emitters, Point3 place, double frequency_Hz) {
        return DirectField.of(new FieldRequest(emitters, List.of(place), List.of(Band.tone(frequency_Hz)), Air.of(20, 50),
                Summation.COMPLEX)).level_dB(0, 0);
    }

    /** Uniform line of n: sin(n u) / sin u with u = k d sin θ / 2. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 10, 25, 40, 55, 75, 90})
    void aBroadsideRowHasThePatternOfAUniformLine(double direction_deg) {
        double u = Math.PI * 80 * 1.2 / SPEED * Math.sin(Math.toRadians(direction_deg));
        double expected = Math.abs(u) < 1e-9 ? 6 : Math.abs(Math.sin(6 * u) / Math.sin(u));
        assertThat(Math.pow(10, gain_dB(SubArrays.broadside(6, 1.2), 80, direction_deg) / 20)).isCloseTo(expected, within(0.01));
    }

    /** End-fire of n: sin(n v) / sin v with v = k d (cos θ − 1) / 2. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 60, 90, 120, 150, 180})
    void anEndFireRowHasThePatternOfATravellingWave(double direction_deg) {
        double v = Math.PI * 60 * 0.9 / SPEED * (Math.cos(Math.toRadians(direction_deg)) - 1);
        double expected = Math.abs(v) < 1e-9 ? 4 : Math.abs(Math.sin(4 * v) / Math.sin(v));
        assertThat(Math.pow(10, gain_dB(SubArrays.endFire(4, 0.9, SPEED), 60, direction_deg) / 20)).isCloseTo(expected, within(0.01));
    }

    /** 2 |sin(k d (1 + cos θ) / 2)|: nothing to the rear at any frequency. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 45, 90, 135, 180})
    void aCardioidPairCancelsToTheRear(double direction_deg) {
        double expected = 2 * Math.abs(Math.sin(Math.PI * 63 * 1.0 / SPEED * (1 + Math.cos(Math.toRadians(direction_deg)))));
        assertThat(Math.pow(10, gain_dB(SubArrays.cardioid(1, 2, 1.0, SPEED), 63, direction_deg) / 20)).isCloseTo(expected, within(0.01));
        assertThat(gain_dB(SubArrays.cardioid(3, 2, 1.0, SPEED), 45, 180)).isLessThan(-40);
    }

    @Test
    void anArcOfDelaysIsAsIfItStoodOnACircle() {
        var arc = SubArrays.arc(9, 1, 90, SPEED);
        double radius = 4 / Math.sin(Math.toRadians(45));
        assertThat(arc).allSatisfy(each -> assertThat(Math.hypot(each.at().x_m(), radius - each.delay_s() * SPEED))
                .isCloseTo(radius, within(1e-9)));
        assertThat(arc.get(4).delay_s()).isZero();
        assertThat(gain_dB(arc, 80, 40) - gain_dB(arc, 80, 0)).as("wider than the straight row")
                .isGreaterThan(gain_dB(SubArrays.broadside(9, 1), 80, 40) - gain_dB(SubArrays.broadside(9, 1), 80, 0) + 6);
    }

    @Test
    void groupsRefuseWhatMakesNone() {
        assertThatThrownBy(() -> SubArrays.broadside(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SubArrays.endFire(2, Double.NaN, SPEED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SubArrays.arc(4, 1, 0, SPEED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cabinetsOnAnArcOfEqualSplayEndOnThatArc() {
        int boxes = 12;
        var array = new LineArray(new Point3(0, 0, 10), 0, 0, IntStream.range(0, boxes).mapToObj(i -> i == 0 ? 0.0 : 3.0).toList(),
                IntStream.range(0, boxes).mapToObj(i -> 0.3).toList());
        double half = Math.toRadians(1.5);
        double radius = 0.15 / Math.tan(half);
        var middle = new Point3(0, -radius, 10 - 0.15);
        assertThat(array.boxes()).allSatisfy(box -> assertThat(box.front().distanceTo_m(middle)).isCloseTo(radius, within(1e-9)));
        assertThat(array.lowestTilt_deg()).isCloseTo(-33, within(1e-9));
        assertThat(array.boxes().getLast().aim().tilt_deg()).isCloseTo(-33, within(1e-9));
    }

    @Test
    void aTowerArrivesWhenItIsTold() {
        var main = new Point3(0, 0, 10);
        var tower = new Point3(3, 60, 6);
        var place = new Point3(5, 75, 2);
        double delay = DelayTower.delay_s(main, 0.004, tower, place, 0.015, SPEED);
        assertThat(tower.distanceTo_m(place) / SPEED + delay).isCloseTo(main.distanceTo_m(place) / SPEED + 0.004 + 0.015, within(1e-12));
        assertThat(DelayTower.delay_s(tower, 0, main, new Point3(0, 60, 6), 0, SPEED)).isZero();
    }

    @Test
    void autoSplayNeverMakesItWorseAndKeepsTheAnglesOfTheBox() {
        var limits = new AutoSplay.Limits(List.of(0.0, 1.0, 2.0, 3.0, 5.0, 7.0), -10, 5, 1);
        var wanted = new AutoSplay.Setting(-2, List.of(0.0, 1.0, 1.0, 2.0, 3.0, 5.0));
        var search = new AutoSplay(limits, setting -> distance(setting, wanted));
        var start = search.start(6, 0, -20);
        assertThat(limits.steps_deg()).containsAll(start.splay_deg());
        assertThat(search.improve(start, 100)).isEqualTo(wanted);
        assertThat(distance(search.improve(start, 2), wanted)).isLessThanOrEqualTo(distance(start, wanted));
    }

    private static double distance(AutoSplay.Setting a, AutoSplay.Setting b) {
        return Math.abs(a.tilt_deg() - b.tilt_deg()) + IntStream.range(0, a.splay_deg().size())
                .mapToDouble(i -> Math.abs(a.splay_deg().get(i) - b.splay_deg().get(i))).sum();
    }

    @Test
    void forcesAndMomentsOfAHangAreInBalance() {
        var array = new LineArray(new Point3(0, 0, 8), 20, -3, List.of(0.0, 2.0, 4.0, 8.0), List.of(0.3, 0.3, 0.3, 0.35));
        var masses = new java.util.ArrayList<>(HangStatics.cabinets(array, List.of(50.0, 50.0, 50.0, 62.0), List.of(0.2, 0.2, 0.25, 0.3)));
        masses.add(new Mass(30, new Point3(0, -0.3, 8.1)));
        var hang = HangStatics.together(masses);
        double centre = HangStatics.ahead_m(array.top(), hang.centre(), 20);
        var loads = HangStatics.two(hang.mass_kg(), centre, 0.1, -0.9, OptionalDouble.of(500), OptionalDouble.empty());
        assertThat(hang.mass_kg()).isEqualTo(242);
        assertThat(loads.get(0).load_kg() + loads.get(1).load_kg()).isCloseTo(242, within(1e-9));
        double moment = masses.stream().mapToDouble(each -> each.mass_kg() * HangStatics.ahead_m(array.top(), each.centre(), 20)).sum();
        assertThat(loads.get(0).load_kg() * 0.1 + loads.get(1).load_kg() * -0.9).isCloseTo(moment, within(1e-9));
        assertThat(loads.get(0).safety().getAsDouble()).isCloseTo(500 / loads.get(0).load_kg(), within(1e-12));
        assertThat(loads.get(1).safety()).isEmpty();
        assertThatThrownBy(() -> HangStatics.two(100, 0, 1, 1, OptionalDouble.empty(), OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(HangStatics.restTilt_deg(0.1, 0.1)).isCloseTo(45, within(1e-9));
    }
}
