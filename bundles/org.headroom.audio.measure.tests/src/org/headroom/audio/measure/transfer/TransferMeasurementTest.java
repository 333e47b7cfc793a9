/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

import org.headroom.audio.measure.Loop;
import org.headroom.audio.measure.signal.PinkNoise;
import org.headroom.audio.measure.signal.WhiteNoise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferMeasurementTest {

    private static final double RATE_HZ = 48_000;
    private static final int SIZE = 4096;

    private static TransferMeasurement measurement(Averaging averaging, TransferMeasurement.Kind kind, int delay) {
        return new TransferMeasurement(SIZE, RATE_HZ, Window.HANN, 0.5, averaging, kind, delay);
    }

    private static TransferFunction result(float[] reference, float[] measured, int delay) {
        var measurement = measurement(new Averaging.Infinite(), TransferMeasurement.Kind.COMPLEX, delay);
        for (int from = 0; from + 480 <= reference.length; from += 480) {
            measurement.add(Arrays.copyOfRange(reference, from, from + 480),
                    Arrays.copyOfRange(measured, from, from + 480), 480);
        }
        return measurement.result().orElseThrow();
    }

    @Test
    void delayAndGainOfASystemAreFoundAtEveryFrequency() {
        var reference = new PinkNoise(1 << 17, 20, 20_000, 0.1, RATE_HZ, 1).samples(1 << 17);
        var measured = Loop.delayed(reference, 10.25, 0.5);
        var function = result(reference, measured, 10);
        for (double frequency_Hz = 50; frequency_Hz < 18_000; frequency_Hz *= 1.2) {
            int k = function.bin(frequency_Hz);
            double exact_Hz = function.frequency_Hz(k);
            assertThat(function.magnitude_dB(k)).as(exact_Hz + " Hz").isCloseTo(-6.0206, within(0.05));
            assertThat(Math.IEEEremainder(function.phase_deg(k) + 360 * exact_Hz * 0.25 / RATE_HZ, 360)).as(exact_Hz + " Hz")
                    .isCloseTo(0, within(0.5));
            assertThat(function.coherenceSquared(k)).isGreaterThan(0.999);
        }
        assertThat(function.groupDelay_s(function.bin(5000)) * RATE_HZ).isCloseTo(0.25, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 10, 0, -6})
    void coherenceTellsHowMuchIsNoise(double snr_dB) {
        var reference = new WhiteNoise(0.1, 1).samples(1 << 20);
        var measured = Loop.noisy(reference, 0.1 * Math.pow(10, -snr_dB / 20), 2);
        var function = result(reference, measured, 0);
        double snr = Math.pow(10, snr_dB / 10);
        double mean = 0;
        int count = 0;
        for (int k = 10; k < function.bins() - 10; k++) {
            mean += function.coherenceSquared(k);
            count++;
        }
        assertThat(mean / count).isCloseTo(snr / (1 + snr), within(0.02));
    }

    @Test
    void theImpulseResponseHasItsPeakAtTheDelay() {
        var reference = new WhiteNoise(0.1, 4).samples(1 << 18);
        var response = result(reference, Loop.delayed(reference, 100, -0.8), 0).impulseResponse();
        int peak = 0;
        for (int n = 0; n < response.length; n++) {
            peak = Math.abs(response[n]) > Math.abs(response[peak]) ? n : peak;
        }
        assertThat(peak).isEqualTo(100);
        assertThat(response[peak]).isCloseTo(-0.8, within(0.04));
    }

    @Test
    void powerAveragesSeeTheLevelThatComplexOnesLose() {
        var reference = new WhiteNoise(0.1, 4).samples(1 << 19);
        // The system turns its polarity half way: complex averages cancel, power averages do not.
        var measured = reference.clone();
        for (int n = measured.length / 2; n < measured.length; n++) {
            measured[n] = -measured[n];
        }
        var complex = measurement(new Averaging.Infinite(), TransferMeasurement.Kind.COMPLEX, 0);
        var power = measurement(new Averaging.Infinite(), TransferMeasurement.Kind.POWER, 0);
        complex.add(reference, measured, reference.length);
        power.add(reference, measured, reference.length);
        int k = complex.result().orElseThrow().bin(1000);
        assertThat(complex.result().orElseThrow().magnitude_dB(k)).isLessThan(-15);
        assertThat(power.result().orElseThrow().magnitude_dB(k)).isCloseTo(0, within(0.05));
    }

    @Test
    void anAverageForgetsAsItShould() {
        var reference = new WhiteNoise(0.1, 4).samples(1 << 17);
        var loud = Loop.delayed(reference, 0, 2);
        var fifo = measurement(new Averaging.Fifo(4), TransferMeasurement.Kind.COMPLEX, 0);
        var exponential = measurement(new Averaging.Exponential(0.5), TransferMeasurement.Kind.COMPLEX, 0);
        var infinite = measurement(new Averaging.Infinite(), TransferMeasurement.Kind.COMPLEX, 0);
        for (var each : List.of(fifo, exponential, infinite)) {
            each.add(reference, reference, reference.length);
            each.add(reference, loud, reference.length);
        }
        int k = 500;
        assertThat(fifo.result().orElseThrow().magnitude_dB(k)).isCloseTo(6.02, within(0.01));
        assertThat(exponential.result().orElseThrow().magnitude_dB(k)).isCloseTo(6.02, within(0.05));
        assertThat(infinite.result().orElseThrow().magnitude_dB(k)).isCloseTo(3.52, within(0.3));
    }

    @Test
    void nothingIsKnownBeforeTheFirstPiece() {
        var measurement = measurement(new Averaging.Fifo(4), TransferMeasurement.Kind.COMPLEX, 100);
        measurement.add(new float[SIZE + 99], new float[SIZE + 99], SIZE + 99);
        assertThat(measurement.result()).isEmpty();
        measurement.add(new float[1], new float[1], 1);
        assertThat(measurement.pieces()).isEqualTo(1);
        assertThat(measurement.result().orElseThrow().magnitude_dB(10)).isNaN();
        assertThat(measurement.result().orElseThrow().coherenceSquared(10)).isZero();
    }

    @Test
    void badSettingsAreRefused() {
        assertThatThrownBy(() -> new TransferMeasurement(SIZE, RATE_HZ, Window.HANN, 1, new Averaging.Infinite(),
                TransferMeasurement.Kind.COMPLEX, 0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1.0");
        assertThatThrownBy(() -> measurement(new Averaging.Fifo(0), TransferMeasurement.Kind.COMPLEX, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Averaging.Exponential(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoSystemsAddUpAndDelayCanBeTakenOut() {
        var reference = new WhiteNoise(0.1, 4).samples(1 << 16);
        var early = result(reference, reference, 0);
        var late = early.earlier(-0.5 / 1000);
        // Half a period late at 1 kHz: they cancel there and add up at 2 kHz.
        int k = early.bin(1000);
        assertThat(early.plus(late).magnitude_dB(early.bin(2000))).isCloseTo(6.02, within(0.1));
        assertThat(early.plus(late).magnitude_dB(k)).isLessThan(-20);
        assertThat(late.earlier(0.5 / 1000).phase_deg(k)).isCloseTo(0, within(0.01));
    }

    @Test
    void smoothingKeepsTheMeanPowerAndIsNarrowWhereItShould() {
        int bins = SIZE / 2 + 1;
        var re = new double[bins];
        Arrays.fill(re, 1);
        re[1000] = 10;
        var smooth = Smoothing.octave(new TransferFunction(RATE_HZ, re, new double[bins], new double[0]), 3);
        assertThat(smooth.magnitude_dB(500)).isCloseTo(0, within(1e-9));
        int width = (int) (Math.round(1000 * Math.pow(2, 1 / 6.0)) - Math.round(1000 / Math.pow(2, 1 / 6.0)) + 1);
        assertThat(smooth.magnitude_dB(1000)).isCloseTo(10 * Math.log10(1 + 99.0 / width), within(1e-6));
    }

    @Test
    void windowsHaveTheirPublishedGainAndBandwidth() {
        // Harris 1978, table 1: Hann 0.50 and 1.50, Hamming 0.54 and 1.36, four-term Blackman-Harris 0.36 and 2.00.
        assertThat(Window.HANN.coherentGain()).isEqualTo(0.5);
        assertThat(Window.HANN.noiseBandwidth_bins()).isCloseTo(1.5, within(1e-9));
        assertThat(Window.HAMMING.noiseBandwidth_bins()).isCloseTo(1.36, within(0.005));
        assertThat(Window.BLACKMAN_HARRIS.noiseBandwidth_bins()).isCloseTo(2.00, within(0.005));
        for (var window : Window.values()) {
            assertThat(Arrays.stream(window.samples(64)).average().orElseThrow()).isCloseTo(window.coherentGain(), within(1e-12));
            assertThat(Arrays.stream(window.samples(64)).max().orElseThrow()).isCloseTo(1, within(1e-3));
        }
    }
}
