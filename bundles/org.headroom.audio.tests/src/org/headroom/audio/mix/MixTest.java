/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** Laws of the panorama, the matrix, and moves without steps. */
class MixTest {

    @Test
    void lawsSumAsTheySay() {
        for (double position = -1; position <= 1; position += 0.125) {
            assertThat(PanLaw.LINEAR.left(position) + PanLaw.LINEAR.right(position)).isCloseTo(1, within(1e-12));
            double l = PanLaw.CONSTANT_POWER.left(position);
            double r = PanLaw.CONSTANT_POWER.right(position);
            assertThat(l * l + r * r).isCloseTo(1, within(1e-12));
        }
        assertThat(20 * Math.log10(PanLaw.LINEAR.left(0))).isCloseTo(-6.02, within(0.01));
        assertThat(20 * Math.log10(PanLaw.BETWEEN.left(0))).isCloseTo(-4.52, within(0.01));
        assertThat(20 * Math.log10(PanLaw.CONSTANT_POWER.left(0))).isCloseTo(-3.01, within(0.01));
        assertThat(PanLaw.BETWEEN.left(-1)).isEqualTo(1);
    }

    @Test
    void aGainThatIsTurnedMovesInALine() {
        var gain = new Gain(1);
        var block = new float[100];
        Arrays.fill(block, 1);
        gain.set(0);
        gain.process(block, 100);
        for (int n = 1; n < 100; n++) {
            assertThat(block[n - 1] - block[n]).isCloseTo(0.01f, within(1e-5f));
        }
        Arrays.fill(block, 1);
        gain.process(block, 100);
        assertThat(block[0]).isZero();
    }

    @Test
    void theMatrixSumsWhatItsCrosspointsSay() {
        var matrix = new MatrixMixer(2, 2);
        matrix.set(0, 0, 0.5);
        matrix.set(1, 0, -1);
        matrix.set(1, 1, 2);
        matrix.reset();
        var out = new float[2][4];
        matrix.process(new float[][] {{1, 1, 1, 1}, {0.25f, 0, 0, 0}}, out, 4);
        assertThat(out[0]).containsExactly(0.25f, 0.5f, 0.5f, 0.5f);
        assertThat(out[1]).containsExactly(0.5f, 0, 0, 0);
    }
}
