/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import org.headroom.audio.filter.Cascade;
import org.headroom.audio.filter.FilterShape;
import org.junit.jupiter.api.Test;

/** Static curves, times, and the ceiling that nothing passes. */
class DynamicsTest {

    private static final double RATE = 48000;

    @Test
    void decibelsAreExactEnough() {
        var random = new Random(1);
        for (int k = 0; k < 100_000; k++) {
            double level = -200 + 260 * random.nextDouble();
            float ratio = (float) Math.pow(10, level / 20);
            assertThat((double) Decibels.ofRatio(-ratio)).isCloseTo(20 * Math.log10(ratio), within(1e-3));
            assertThat(20 * Math.log10(Decibels.toRatio((float) level))).isCloseTo((float) level, within(1e-3));
        }
        assertThat(Decibels.ofRatio(0)).isEqualTo(-300);
        assertThat(Decibels.ofRatio(Float.NaN)).isEqualTo(-300);
        assertThat(Decibels.toRatio(-2000)).isZero();
    }

    @Test
    void theCompressorFollowsItsCurve() {
        var settings = new CompressorSettings(-20, 4, 6, 0.001, 0.1, 0);
        for (double level : new double[] {-40, -24, -21, -20, -18, -10, -3}) {
            var compressor = new Compressor(settings, RATE);
            var block = new float[48000];
            Arrays.fill(block, (float) Math.pow(10, level / 20));
            compressor.process(block, block.length);
            assertThat(20 * Math.log10(block[block.length - 1])).isCloseTo(settings.curve_dB(level), within(0.01));
        }
        assertThat(settings.curve_dB(-10)).isCloseTo(-17.5, within(1e-9));
        assertThat(settings.curve_dB(-20)).isCloseTo(-20 - 0.75 * 9 / 12, within(1e-9));
    }

    /** After the attack time a step has lost all but 1/e of what it will lose; after the release time it has back all but 1/e. */
    @Test
    void theCompressorTakesItsTime() {
        var settings = new CompressorSettings(-40, 100, 0, 0.02, 0.2, 0);
        var compressor = new Compressor(settings, RATE);
        var loud = new float[(int) (0.02 * RATE)];
        Arrays.fill(loud, 0.5f);
        compressor.process(loud, loud.length);
        double whole = 0.99 * (20 * Math.log10(0.5) + 40);
        assertThat((double) compressor.reduction_dB()).isCloseTo(whole * (1 - Math.exp(-1)), within(0.1));
        var held = new float[48000];
        Arrays.fill(held, 0.5f);
        compressor.process(held, held.length);
        var quiet = new float[(int) (0.2 * RATE)];
        compressor.process(quiet, quiet.length);
        // The smoother behind the release lags by the attack time.
        double released = whole * (0.2 * Math.exp(-1) - 0.02 * Math.exp(-10)) / (0.2 - 0.02);
        assertThat((double) compressor.reduction_dB()).isCloseTo(released, within(0.2));
    }

    @Test
    void theGateOpensHoldsAndShuts() {
        var gate = new Gate(new GateSettings(-30, 6, 60, 0.0001, 0.01, 0.005), RATE);
        var quiet = new float[4800];
        Arrays.fill(quiet, 0.02f);
        gate.process(quiet, quiet.length);
        assertThat(quiet[4799]).isCloseTo(0.02f / 1000, within(1e-7f));
        var loud = new float[480];
        Arrays.fill(loud, 0.1f);
        gate.process(loud, loud.length);
        assertThat(gate.open()).isTrue();
        assertThat(loud[479]).isCloseTo(0.1f, within(1e-4f));
        // Between both thresholds it stays open.
        var between = new float[4800];
        Arrays.fill(between, 0.02f);
        gate.process(between, between.length);
        assertThat(gate.open()).isTrue();
        var silence = new float[470];
        gate.process(silence, silence.length);
        assertThat(gate.open()).isTrue();
        gate.process(new float[20], 20);
        assertThat(gate.open()).isFalse();
    }

    /** Interpolated sixteen times by a sinc of 256 points: another, finer meter than that of the limiter. */
    private static double truePeak(float[] samples) {
        double peak = 0;
        for (int n = 128; n < samples.length - 128; n++) {
            for (int part = 0; part < 16; part++) {
                double sum = 0;
                for (int k = -127; k <= 128; k++) {
                    double x = part / 16.0 - k;
                    double sinc = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
                    sum += samples[n + k] * sinc * (0.5 + 0.5 * Math.cos(Math.PI * x / 128.5));
                }
                peak = Math.max(peak, Math.abs(sum));
            }
        }
        return peak;
    }

    @Test
    void nothingPassesTheCeiling() {
        double ceiling = Math.pow(10, -1 / 20.0);
        for (int seed = 0; seed < 6; seed++) {
            var limiter = new Limiter(1, -1, 0.0015, 0.05, RATE);
            var in = new float[1][4000];
            var random = new Random(seed);
            for (int n = 0; n < in[0].length; n++) {
                // A sine at a quarter of the rate between its samples, noise, and jumps.
                in[0][n] = (float) switch (seed % 3) {
                    case 0 -> 2.5 * Math.sin(Math.PI / 2 * n + Math.PI / 4) * (n > 1000 ? 1 : 0.1);
                    case 1 -> 1.5 * random.nextGaussian();
                    default -> n / 300 % 2 == 0 ? 3 : -0.2;
                };
            }
            // As a converter does, nothing above 20 kHz.
            new Cascade(FilterShape.BUTTERWORTH.lowPass(8, 18_000, RATE)).process(in[0], in[0].length);
            var out = new float[1][in[0].length];
            limiter.process(in, out, in[0].length);
            assertThat(truePeak(out[0])).as("seed " + seed).isLessThanOrEqualTo(ceiling);
        }
    }

    @Test
    void whatIsBelowTheCeilingPassesUnchangedButLater() {
        var limiter = new Limiter(2, -1, 0.0015, 0.05, RATE);
        var random = new Random(3);
        var in = new float[2][2000];
        for (int n = 0; n < 2000; n++) {
            in[0][n] = (random.nextFloat() - 0.5f) * 0.4f;
            in[1][n] = (random.nextFloat() - 0.5f) * 0.4f;
        }
        var out = new float[2][2000];
        for (int from = 0; from < 2000; from += 125) {
            var block = new float[][] {new float[125], new float[125]};
            limiter.process(new float[][] {Arrays.copyOfRange(in[0], from, from + 125), Arrays.copyOfRange(in[1], from, from + 125)}, block, 125);
            System.arraycopy(block[0], 0, out[0], from, 125);
            System.arraycopy(block[1], 0, out[1], from, 125);
        }
        int late = limiter.latencyFrames();
        for (int n = late; n < 2000; n++) {
            assertThat(out[1][n]).isEqualTo(in[1][n - late]);
        }
    }

    @Test
    void settingsOutOfRangeAreNamed() {
        assertThatThrownBy(() -> new CompressorSettings(-20, 0.5, 6, 0.001, 0.1, 0)).hasMessageContaining("ratio");
        assertThatThrownBy(() -> new CompressorSettings(Double.NaN, 2, 6, 0.001, 0.1, 0)).hasMessageContaining("threshold");
        assertThatThrownBy(() -> new GateSettings(-20, 3, 60, 0, 0.001, 0.1)).hasMessageContaining("attack");
        assertThatThrownBy(() -> new Limiter(2, 3, 0.001, 0.1, RATE)).hasMessageContaining("ceiling");
    }
}
