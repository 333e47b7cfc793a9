/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.headroom.audio.loop.LoopBack;
import org.headroom.audio.loop.LoopSettings;
import org.junit.jupiter.api.Test;

/** Several microphones at once against one after the other. */
class SpatialMeasurementTest {

    private static final double RATE = 48_000;
    private static final int SIZE = 1 << 12;

    private static float[] noise(int frames) {
        var random = new Random(2);
        var noise = new float[frames];
        for (int n = 0; n < frames; n++) {
            noise[n] = (float) (0.1 * random.nextGaussian());
        }
        return noise;
    }

    @Test
    void eachMicrophoneReadsAsAlone() {
        var played = noise(100_000);
        int[] delays = {0, 500, 123};
        double[] gains = {1, 0.5, -0.25};
        var heard = new float[3][played.length];
        System.arraycopy(played, 0, heard[0], 0, played.length);
        for (int m = 1; m < 3; m++) {
            new LoopBack(LoopSettings.of(delays[m], gains[m])).process(played, heard[m], played.length);
        }
        var together = new SpatialMeasurement(SIZE, RATE, Window.HANN, 0.5, new Averaging.Infinite(), delays);
        together.add(played, heard, played.length);
        for (int m = 0; m < 3; m++) {
            var function = together.result(m).orElseThrow();
            int bin = function.bin(1000);
            assertThat(function.magnitude_dB(bin)).isCloseTo(20 * Math.log10(Math.abs(gains[m])), within(0.01));
            assertThat(Math.abs(function.phase_deg(bin))).isCloseTo(gains[m] < 0 ? 180 : 0, within(0.1));
            assertThat(function.coherenceSquared(bin)).isCloseTo(1, within(1e-6));
        }
        double power = (1 + 0.25 + 0.0625) / 3;
        assertThat(together.average().orElseThrow().magnitude_dB(300)).isCloseTo(10 * Math.log10(power), within(0.01));
    }

    @Test
    void nothingIsKnownBeforeTheFirstPiece() {
        var measurement = new SpatialMeasurement(SIZE, RATE, Window.HANN, 0.5, new Averaging.Infinite(), 10, 0);
        measurement.add(noise(100), new float[2][100], 100);
        assertThat(measurement.average()).isEmpty();
        assertThat(measurement.microphones()).isEqualTo(2);
        assertThatThrownBy(() -> new SpatialMeasurement(SIZE, RATE, Window.HANN, 0.5, new Averaging.Infinite())).isInstanceOf(IllegalArgumentException.class);
    }
}
