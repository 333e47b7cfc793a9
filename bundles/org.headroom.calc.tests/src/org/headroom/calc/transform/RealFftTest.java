/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealFftTest {

    private static double[] noise(int size) {
        return new Random(size).doubles(size, -1, 1).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16, 32, 64, 128, 512, 1024})
    void theTransformIsTheSumThatDefinesIt(int size) {
        var signal = noise(size);
        var fft = new RealFft(size);
        var re = new double[fft.bins()];
        var im = new double[fft.bins()];
        fft.forward(signal, re, im);
        for (int k = 0; k < fft.bins(); k++) {
            double sumRe = 0;
            double sumIm = 0;
            for (int n = 0; n < size; n++) {
                sumRe += signal[n] * Math.cos(2 * Math.PI * k * n / size);
                sumIm -= signal[n] * Math.sin(2 * Math.PI * k * n / size);
            }
            assertThat(re[k]).as("bin " + k).isCloseTo(sumRe, within(1e-9));
            assertThat(im[k]).as("bin " + k).isCloseTo(sumIm, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 1024, 2048, 65536})
    void backAndForthGivesTheSignal(int size) {
        var signal = noise(size);
        var fft = new RealFft(size);
        var re = new double[fft.bins()];
        var im = new double[fft.bins()];
        var back = new double[size];
        fft.forward(signal, re, im);
        fft.inverse(re, im, back);
        for (int n = 0; n < size; n++) {
            assertThat(back[n]).isCloseTo(signal[n], within(1e-12));
        }
    }

    @Test
    void otherLengthsAreRefused() {
        assertThatThrownBy(() -> new RealFft(48_000)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("48000");
        assertThatThrownBy(() -> new RealFft(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
