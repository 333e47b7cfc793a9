/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Whole delays exactly, parts of a frame against a sine that was shifted in closed form. */
class DelayTest {

    private static float[] delayed(double frames, float[] samples) {
        var delay = new Delay(frames);
        var all = samples.clone();
        var block = new float[100];
        for (int from = 0; from < all.length; from += 100) {
            System.arraycopy(all, from, block, 0, 100);
            delay.process(block, 100);
            System.arraycopy(block, 0, all, from, 100);
        }
        return all;
    }

    @Test
    void wholeFramesAreExact() {
        for (int frames : new int[] {0, 1, 99, 100, 101, 1234}) {
            var impulse = new float[2000];
            impulse[7] = 0.3f;
            var out = delayed(frames, impulse);
            for (int n = 0; n < out.length; n++) {
                assertThat(out[n]).isEqualTo(n == 7 + frames ? 0.3f : 0);
            }
        }
    }

    @Test
    void partsOfAFrameShiftASine() {
        for (double frames : new double[] {20.25, 100.5, 480.9}) {
            for (double cycles : new double[] {0.001, 0.05, 0.2, 0.35}) {
                var sine = new float[3000];
                for (int n = 0; n < sine.length; n++) {
                    sine[n] = (float) Math.sin(2 * Math.PI * cycles * n);
                }
                var out = delayed(frames, sine);
                for (int n = 1000; n < out.length; n++) {
                    assertThat((double) out[n]).isCloseTo(Math.sin(2 * Math.PI * cycles * (n - frames)), within(1e-3));
                }
            }
        }
    }

    @Test
    void negativeDelaysAreRefused() {
        assertThatThrownBy(() -> new Delay(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Delay(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
