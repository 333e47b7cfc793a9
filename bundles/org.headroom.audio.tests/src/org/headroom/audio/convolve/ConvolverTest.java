/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.convolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Against the sum that defines convolution. */
class ConvolverTest {

    private static float[] noise(int length, long seed) {
        var random = new Random(seed);
        var noise = new float[length];
        for (int n = 0; n < length; n++) {
            noise[n] = random.nextFloat() - 0.5f;
        }
        return noise;
    }

    private static void compare(float[] response, float[] signal, float[] out, int late) {
        for (int n = late; n < signal.length; n++) {
            double sum = 0;
            for (int k = 0; k < response.length && k <= n - late; k++) {
                sum += response[k] * (double) signal[n - late - k];
            }
            assertThat((double) out[n]).isCloseTo(sum, within(1e-5));
        }
    }

    @Test
    void blocksOfOneLengthComeOutAtOnce() {
        for (int length : new int[] {1, 64, 65, 1000}) {
            var response = noise(length, 1);
            var signal = noise(64 * 40, 2);
            var convolver = new Convolver(response, 64, true);
            var out = new float[signal.length];
            var block = new float[64];
            for (int from = 0; from < signal.length; from += 64) {
                System.arraycopy(signal, from, block, 0, 64);
                convolver.process(block, 64);
                System.arraycopy(block, 0, out, from, 64);
            }
            compare(response, signal, out, 0);
        }
    }

    @Test
    void otherBlocksComeOutABlockLate() {
        var response = noise(300, 1);
        var signal = noise(3000, 2);
        var convolver = new Convolver(response, 64, false);
        var out = signal.clone();
        var random = new Random(4);
        for (int from = 0; from < signal.length;) {
            int frames = Math.min(1 + random.nextInt(200), signal.length - from);
            var block = Arrays.copyOfRange(signal, from, from + frames);
            convolver.process(block, frames);
            System.arraycopy(block, 0, out, from, frames);
            from += frames;
        }
        compare(response, signal, out, convolver.latencyFrames());
    }
}
