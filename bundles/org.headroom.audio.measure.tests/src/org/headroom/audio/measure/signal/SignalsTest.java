/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.headroom.calc.transform.RealFft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsTest {

    private static final double RATE_HZ = 48_000;

    private static double rms(float[] signal) {
        double power = 0;
        for (float sample : signal) {
            power += sample * sample;
        }
        return Math.sqrt(power / signal.length);
    }

    /** Power between two frequencies. */
    private static double power(float[] signal, double low_Hz, double high_Hz) {
        var samples = new double[signal.length];
        for (int n = 0; n < samples.length; n++) {
            samples[n] = signal[n];
        }
        var fft = new RealFft(signal.length);
        var re = new double[fft.bins()];
        var im = new double[fft.bins()];
        fft.forward(samples, re, im);
        double sum = 0;
        for (int k = 1; k < fft.bins(); k++) {
            double frequency_Hz = k * RATE_HZ / signal.length;
            if (frequency_Hz >= low_Hz && frequency_Hz < high_Hz) {
                sum += 2 * (re[k] * re[k] + im[k] * im[k]);
            }
        }
        return sum / signal.length / signal.length;
    }

    @Test
    void everySignalRepeatsAndComesInBlocksOfAnyLength() {
        for (var signal : List.of(new Sine(997, 0.5, RATE_HZ), new LogSweep(20, 20_000, 0.1, 1, RATE_HZ), new WhiteNoise(0.1, 7),
                new PinkNoise(4096, 20, 20_000, 0.1, RATE_HZ, 7), new Mls(10, 0.5))) {
            var whole = signal.samples(6000);
            signal.reset();
            var parts = new float[6000];
            for (int from = 0; from < parts.length; from += 240) {
                signal.fill(parts, from, 240);
            }
            assertThat(parts).as(signal.toString()).containsExactly(whole);
        }
    }

    @Test
    void aSineHasItsFrequencyAndLevel() {
        var sine = new Sine(3000, 0.5, RATE_HZ).samples(16_384 * 4);
        assertThat(rms(sine)).isCloseTo(0.5 / Math.sqrt(2), within(1e-4));
        assertThat(sine[4]).isCloseTo(0.5f, within(1e-6f));
        assertThatThrownBy(() -> new Sine(24_000, 1, RATE_HZ)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSweepAndItsInverseAreAnImpulseOfGainOne() {
        var sweep = new LogSweep(50, 20_000, 0.5, 0.5, RATE_HZ);
        int frames = sweep.frames();
        var signal = sweep.samples(frames);
        var inverse = sweep.inverse();
        var fft = new RealFft(1 << 16);
        var response = product(fft, signal, inverse);
        int peak = 0;
        for (int n = 0; n < response.length; n++) {
            peak = Math.abs(response[n]) > Math.abs(response[peak]) ? n : peak;
        }
        assertThat(peak).isEqualTo(frames - 1);
        var re = new double[fft.bins()];
        var im = new double[fft.bins()];
        fft.forward(response, re, im);
        for (double frequency_Hz = 200; frequency_Hz <= 15_000; frequency_Hz *= 1.1) {
            int k = (int) Math.round(frequency_Hz * fft.size() / RATE_HZ);
            assertThat(20 * Math.log10(Math.hypot(re[k], im[k]))).as(frequency_Hz + " Hz").isCloseTo(0, within(0.3));
        }
    }

    private static double[] product(RealFft fft, float[] first, float[] second) {
        var a = new double[fft.size()];
        var b = new double[fft.size()];
        for (int n = 0; n < first.length; n++) {
            a[n] = first[n];
            b[n] = second[n];
        }
        var aRe = new double[fft.bins()];
        var aIm = new double[fft.bins()];
        var bRe = new double[fft.bins()];
        var bIm = new double[fft.bins()];
        fft.forward(a, aRe, aIm);
        fft.forward(b, bRe, bIm);
        for (int k = 0; k < fft.bins(); k++) {
            double re = aRe[k] * bRe[k] - aIm[k] * bIm[k];
            aIm[k] = aRe[k] * bIm[k] + aIm[k] * bRe[k];
            aRe[k] = re;
        }
        fft.inverse(aRe, aIm, a);
        return a;
    }

    @Test
    void whiteNoiseHasItsLevelInEveryBand() {
        var noise = new WhiteNoise(0.1, 3).samples(1 << 18);
        assertThat(rms(noise)).isCloseTo(0.1, within(0.001));
        double density = 0.01 / 24_000;
        for (double low_Hz = 0; low_Hz < 24_000; low_Hz += 2000) {
            assertThat(power(noise, low_Hz + 1, low_Hz + 2001) / 2000 / density).isCloseTo(1, within(0.05));
        }
    }

    @Test
    void pinkNoiseHasTheSamePowerInEveryOctaveAndNoneOutside() {
        var noise = new PinkNoise(1 << 17, 20, 20_480, 0.1, RATE_HZ, 5).samples(1 << 17);
        assertThat(rms(noise)).isCloseTo(0.1, within(1e-4));
        for (double low_Hz = 40; low_Hz < 20_000; low_Hz *= 2) {
            assertThat(10 * Math.log10(power(noise, low_Hz, 2 * low_Hz) * 10 / 0.01)).as(low_Hz + " Hz").isCloseTo(0, within(0.1));
        }
        assertThat(power(noise, 1, 19)).isLessThan(1e-12);
        assertThat(power(noise, 20_500, 24_000)).isLessThan(1e-12);
        assertThatThrownBy(() -> new PinkNoise(8, 1, 2, 1, RATE_HZ, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aMaximumLengthSequenceRepeatsAfterItsWholePeriodOnly(int order) {
        var mls = new Mls(order, 1);
        var seen = mls.samples(2 * mls.period());
        int sum = 0;
        for (int n = 0; n < mls.period(); n++) {
            assertThat(seen[n]).isEqualTo(seen[n + mls.period()]);
            sum += (int) seen[n];
        }
        assertThat(Math.abs(sum)).isEqualTo(1);
        // Circular autocorrelation is −1 everywhere but at 0, here at some lags, one of them half of the period.
        for (int lag : new int[] {1, 3, mls.period() / 3, mls.period() / 2}) {
            int product = 0;
            for (int n = 0; n < mls.period(); n++) {
                product += (int) (seen[n] * seen[n + lag]);
            }
            assertThat(product).as("order " + order + ", lag " + lag).isEqualTo(-1);
        }
    }
}
