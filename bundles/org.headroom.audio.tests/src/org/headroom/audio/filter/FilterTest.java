/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.headroom.calc.transform.RealFft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What comes out of the filters, found by transforming their impulse response, against the closed forms of the analogue prototypes at
 * the frequency that the bilinear transform maps to.
 */
class FilterTest {

    private static final double RATE = 48000;
    private static final int SIZE = 1 << 17;

    /** Transform of what a cascade makes of one impulse, at a frequency of the grid near the wanted one. */
    private static Response measured(List<Biquad> sections, double frequency_Hz) {
        var cascade = new Cascade(sections);
        var response = new double[SIZE];
        var block = new float[128];
        for (int from = 0; from < SIZE; from += block.length) {
            Arrays.fill(block, 0);
            if (from == 0) {
                block[0] = 1;
            }
            cascade.process(block, block.length);
            for (int n = 0; n < block.length; n++) {
                response[from + n] = block[n];
            }
        }
        var fft = new RealFft(SIZE);
        var re = new double[fft.bins()];
        var im = new double[fft.bins()];
        fft.forward(response, re, im);
        int bin = bin(frequency_Hz);
        return new Response(re[bin], im[bin]);
    }

    private static int bin(double frequency_Hz) {
        return (int) Math.round(frequency_Hz * SIZE / RATE);
    }

    private static double onGrid(double frequency_Hz) {
        return bin(frequency_Hz) * RATE / SIZE;
    }

    /** Frequency of the prototype, the corner at 1. */
    private static double analogue(double frequency_Hz, double corner_Hz) {
        return Math.tan(Math.PI * frequency_Hz / RATE) / Math.tan(Math.PI * corner_Hz / RATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void butterworthIsMaximallyFlat(int order) {
        for (double f : new double[] {400, 600, 900, 1000, 1100, 2000}) {
            double w = analogue(onGrid(f), 1000);
            assertThat(measured(FilterShape.BUTTERWORTH.lowPass(order, 1000, RATE), f).magnitude_dB())
                    .isCloseTo(-10 * Math.log10(1 + Math.pow(w, 2 * order)), within(0.01));
            assertThat(measured(FilterShape.BUTTERWORTH.highPass(order, 1000, RATE), f).magnitude_dB())
                    .isCloseTo(-10 * Math.log10(1 + Math.pow(w, -2 * order)), within(0.01));
        }
    }

    @Test
    void phaseOfASecondOrderLowPass() {
        for (double f : new double[] {300, 1000, 3000}) {
            double w = analogue(onGrid(f), 1000);
            double phase = -Math.toDegrees(Math.atan2(Math.sqrt(2) * w, 1 - w * w));
            assertThat(measured(FilterShape.BUTTERWORTH.lowPass(2, 1000, RATE), f).phase_deg()).isCloseTo(phase, within(0.1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 8})
    void linkwitzRileySumsFlatAndIsSixDecibelsDown(int order) {
        var low = FilterShape.LINKWITZ_RILEY.lowPass(order, 1000, RATE);
        var high = FilterShape.LINKWITZ_RILEY.highPass(order, 1000, RATE);
        // Every second order wants one side turned.
        double turn = order % 4 == 0 ? 1 : -1;
        for (double f : new double[] {100, 700, 1000, 1500, 8000}) {
            var l = measured(low, f);
            var h = measured(high, f);
            assertThat(Math.hypot(l.re() + turn * h.re(), l.im() + turn * h.im())).isCloseTo(1, within(0.001));
        }
        assertThat(new Cascade(low).response(1000, RATE).magnitude_dB()).isCloseTo(-20 * Math.log10(2), within(0.001));
    }

    /** Normalised poles of the second order: w = 1.2720, Q = 0.5774; of the fourth: 1.4192, 0.5219 and 1.5912, 0.8055. Published tables. */
    @Test
    void besselPolesAreThoseOfTheTables() {
        var second = BesselPoles.of(2).getFirst();
        assertThat(second.w()).isCloseTo(1.2720, within(1e-4));
        assertThat(second.q()).isCloseTo(0.5774, within(1e-4));
        var fourth = BesselPoles.of(4).stream().sorted(Comparator.comparingDouble(Pole::q)).toList();
        assertThat(fourth.get(0).w()).isCloseTo(1.4302, within(1e-3));
        assertThat(fourth.get(0).q()).isCloseTo(0.5219, within(1e-3));
        assertThat(fourth.get(1).w()).isCloseTo(1.6034, within(1e-3));
        assertThat(fourth.get(1).q()).isCloseTo(0.8055, within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void besselIsThreeDecibelsDownAndItsGroupDelayIsFlat(int order) {
        var cascade = new Cascade(FilterShape.BESSEL.lowPass(order, 1000, RATE));
        assertThat(cascade.response(1000, RATE).magnitude_dB()).isCloseTo(-10 * Math.log10(2), within(0.001));
        if (order >= 4) {
            assertThat(groupDelay(cascade, 500)).isCloseTo(groupDelay(cascade, 50), within(0.02 * groupDelay(cascade, 50)));
        }
    }

    private static double groupDelay(Cascade cascade, double f) {
        return -(cascade.response(f + 1, RATE).phase_deg() - cascade.response(f - 1, RATE).phase_deg()) / 360 / 2;
    }

    @Test
    void bellsAndShelvesReachTheirGains() {
        for (double gain : new double[] {-12, -3, 6, 15}) {
            assertThat(measured(List.of(Biquad.bell(1000, gain, 1.4, RATE)), 1000).magnitude_dB()).isCloseTo(gain, within(0.01));
            assertThat(measured(List.of(Biquad.lowShelf(200, gain, 0.707, RATE)), 200).magnitude_dB()).isCloseTo(gain / 2, within(0.01));
            assertThat(measured(List.of(Biquad.lowShelf(200, gain, 0.707, RATE)), 2).magnitude_dB()).isCloseTo(gain, within(0.01));
            assertThat(measured(List.of(Biquad.highShelf(5000, gain, 0.707, RATE)), 5000).magnitude_dB()).isCloseTo(gain / 2, within(0.01));
        }
    }

    /** |H|² of an analogue bell: ((1−w²)² + (A w/Q)²) / ((1−w²)² + (w/(A Q))²). */
    @Test
    void aBellHasItsPrototypesShape() {
        double a = Math.pow(10, 9 / 40.0);
        for (double f : new double[] {400, 800, 1250, 3000}) {
            double w = analogue(onGrid(f), 1000);
            double top = Math.pow(1 - w * w, 2) + Math.pow(a * w / 2, 2);
            double bottom = Math.pow(1 - w * w, 2) + Math.pow(w / (a * 2), 2);
            assertThat(measured(List.of(Biquad.bell(1000, 9, 2, RATE)), f).magnitude_dB()).isCloseTo(10 * Math.log10(top / bottom), within(0.01));
        }
    }

    @Test
    void anAllPassTurnsButDoesNotWeigh() {
        var sections = List.of(Biquad.allPass(1000, 0.7, RATE));
        assertThat(measured(sections, 300).magnitude_dB()).isCloseTo(0, within(0.01));
        assertThat(Math.abs(new Cascade(sections).response(1000, RATE).phase_deg())).isCloseTo(180, within(0.1));
        assertThat(new Cascade(List.of(Biquad.notch(1000, 5, RATE))).response(1000, RATE).magnitude()).isLessThan(1e-9);
        assertThat(new Cascade(List.of(Biquad.bandPass(1000, 5, RATE))).response(1000, RATE).magnitude_dB()).isCloseTo(0, within(1e-6));
    }

    @Test
    void aGraphicEqualiserStandsWhereItsSlidersStand() {
        var random = new Random(5);
        var gains = random.doubles(GraphicEq.BANDS, -12, 12).toArray();
        var cascade = new Cascade(GraphicEq.filters(gains, RATE));
        for (int band = 0; band < GraphicEq.BANDS; band++) {
            assertThat(cascade.response(GraphicEq.centre_Hz(band), RATE).magnitude_dB()).as("band " + band).isCloseTo(gains[band], within(0.05));
        }
    }

    @Test
    void whatIsNotANumberIsForgotten() {
        var cascade = new Cascade(FilterShape.BUTTERWORTH.lowPass(4, 1000, RATE));
        var block = new float[128];
        block[5] = Float.NaN;
        cascade.process(block, 128);
        Arrays.fill(block, 0.5f);
        for (int k = 0; k < 40; k++) {
            Arrays.fill(block, 0.5f);
            cascade.process(block, 128);
        }
        assertThat(block[127]).isCloseTo(0.5f, within(0.001f));
    }

    @Test
    void settingsOutOfRangeAreNamed() {
        assertThatThrownBy(() -> Biquad.bell(30000, 3, 1, RATE)).hasMessageContaining("30000");
        assertThatThrownBy(() -> Biquad.bell(1000, 3, 0, RATE)).hasMessageContaining("Q");
        assertThatThrownBy(() -> FilterShape.LINKWITZ_RILEY.lowPass(3, 1000, RATE)).hasMessageContaining("even");
        assertThatThrownBy(() -> FilterShape.BESSEL.lowPass(9, 1000, RATE)).hasMessageContaining("order");
        assertThatThrownBy(() -> Biquad.bell(Double.NaN, 3, 1, RATE)).isInstanceOf(IllegalArgumentException.class);
    }
}
