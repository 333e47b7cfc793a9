/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.headroom.audio.measure.Loop;
import org.headroom.audio.measure.signal.PinkNoise;
import org.headroom.audio.measure.signal.WhiteNoise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelayFinderTest {

    private static final double RATE_HZ = 48_000;
    private static final int SIZE = 1 << 14;
    private static final float[] PINK = new PinkNoise(1 << 17, 20, 20_000, 0.1, RATE_HZ, 9).samples(1 << 17);

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 10, 123.45, 2400.5})
    void delaysAreFoundToATenthOfASample(double delay) {
        var found = new DelayFinder(SIZE, RATE_HZ).find(PINK, Loop.delayed(PINK, delay, 0.3), 4096);
        assertThat(found.delay_samples()).isCloseTo(delay, within(0.1));
        assertThat(found.delay_s()).isCloseTo(delay / RATE_HZ, within(0.1 / RATE_HZ));
        assertThat(found.inverted()).isFalse();
        assertThat(found.confidence_dB()).isGreaterThan(25);
    }

    @Test
    void whatComesEarlierHasANegativeDelay() {
        var found = new DelayFinder(SIZE, RATE_HZ).find(Loop.delayed(PINK, 50.5, 1), PINK, 4096);
        assertThat(found.delay_samples()).isCloseTo(-50.5, within(0.1));
    }

    @Test
    void turnedPolarityIsTold() {
        assertThat(new DelayFinder(SIZE, RATE_HZ).find(PINK, Loop.delayed(PINK, 30, -1), 4096).inverted()).isTrue();
    }

    @Test
    void noiseLowersTheConfidenceAndNotTheResult() {
        var quiet = new DelayFinder(SIZE, RATE_HZ).find(PINK, Loop.noisy(Loop.delayed(PINK, 77.7, 1), 0.05, 1), 4096);
        var alien = new DelayFinder(SIZE, RATE_HZ).find(PINK, new WhiteNoise(0.1, 5).samples(PINK.length), 4096);
        assertThat(quiet.delay_samples()).isCloseTo(77.7, within(0.1));
        assertThat(quiet.confidence_dB()).isGreaterThan(20);
        assertThat(alien.confidence_dB()).isLessThan(16).isLessThan(quiet.confidence_dB());
    }

    @Test
    void silenceAndShortRecordingsAreRefused() {
        var finder = new DelayFinder(SIZE, RATE_HZ);
        assertThatThrownBy(() -> finder.find(new float[SIZE], new float[SIZE], 0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("silent");
        assertThatThrownBy(() -> finder.find(PINK, new float[SIZE - 1], 0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shorter");
    }

    @Test
    void aClockThatRunsSlowIsFound() {
        var noise = new WhiteNoise(0.1, 5).samples(1 << 17);
        var drift = ClockDrift.between(noise, Loop.resampled(noise, 20, 1, 50), RATE_HZ, 1 << 12);
        assertThat(drift.drift_ppm()).isCloseTo(50, within(1.0));
        assertThat(drift.isNoticeable()).isTrue();
        assertThat(ClockDrift.between(noise, Loop.delayed(noise, 20, 1), RATE_HZ, 1 << 12).isNoticeable()).isFalse();
        assertThatThrownBy(() -> ClockDrift.between(noise, noise, RATE_HZ, 1 << 17)).isInstanceOf(IllegalArgumentException.class);
    }
}
