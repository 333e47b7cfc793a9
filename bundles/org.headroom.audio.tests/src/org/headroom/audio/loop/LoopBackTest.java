/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The made-up system does what its settings say, against sines that are known in closed form. */
class LoopBackTest {

    private static final double RATE = 48000;

    @Test
    void wholeDelaysAreExact() {
        var input = new float[500];
        input[3] = 1;
        var output = new float[500];
        run(LoopSettings.of(100, -0.5), input, output);
        for (int n = 0; n < 500; n++) {
            assertThat(output[n]).isEqualTo(n == 103 ? -0.5f : 0);
        }
    }

    @Test
    void partsOfASampleShiftASine() {
        for (double frequency : new double[] {100, 1000, 8000, 16000}) {
            var output = new float[4000];
            run(LoopSettings.of(123.4, 0.5), sine(frequency, 4000), output);
            for (int n = 400; n < 4000; n++) {
                assertThat((double) output[n]).isCloseTo(0.5 * Math.sin(2 * Math.PI * frequency / RATE * (n - 123.4)), within(5e-4));
            }
        }
    }

    @Test
    void aSlowClockLagsMoreAndMore() {
        var output = new float[48000];
        run(new LoopSettings(100, 1, 0, 50, 10, 0), sine(1000, 48000), output);
        double later = 100 + 47000 * 50e-6;
        assertThat((double) output[47000]).isCloseTo(Math.sin(2 * Math.PI * 1000 / RATE * (47000 - later)), within(1e-3));
    }

    @Test
    void noiseHasItsLevelAndIsTheSameEachTime() {
        var first = new float[48000];
        var second = new float[48000];
        var settings = new LoopSettings(64, 1, 0.1, 0, 0, 9);
        run(settings, new float[48000], first);
        run(settings, new float[48000], second);
        double sum = 0;
        for (float sample : first) {
            sum += sample * sample;
        }
        assertThat(Math.sqrt(sum / first.length)).isCloseTo(0.1, within(0.002));
        assertThat(second).isEqualTo(first);
    }

    private static void run(LoopSettings settings, float[] input, float[] output) {
        var loop = new LoopBack(settings);
        var from = new float[125];
        for (int at = 0; at < input.length; at += from.length) {
            int count = Math.min(from.length, input.length - at);
            System.arraycopy(input, at, from, 0, count);
            loop.process(from, from, count);
            System.arraycopy(from, 0, output, at, count);
        }
    }

    private static float[] sine(double frequency, int frames) {
        var sine = new float[frames];
        for (int n = 0; n < frames; n++) {
            sine[n] = (float) Math.sin(2 * Math.PI * frequency / RATE * n);
        }
        return sine;
    }
}
