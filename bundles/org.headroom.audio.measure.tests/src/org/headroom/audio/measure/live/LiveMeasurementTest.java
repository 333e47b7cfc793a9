/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.headroom.audio.loop.LoopBack;
import org.headroom.audio.loop.LoopSettings;
import org.headroom.audio.measure.signal.PinkNoise;
import org.junit.jupiter.api.Test;

/** A made-up system is played and measured block by block, as an audio thread would. */
class LiveMeasurementTest {

    private static final double RATE = 48_000;
    private static final int BLOCK = 256;

    private final LiveMeasurement measurement = new LiveMeasurement(new LiveSettings(1 << 13, 16, 0, 0, -1),
            new PinkNoise(1 << 18, 20, 20_000, 0.1, RATE, 1), RATE, BLOCK);
    private final LoopBack system = new LoopBack(LoopSettings.of(700.4, -0.5));
    private final float[][] in = new float[1][BLOCK];
    private final float[][] out = new float[1][BLOCK];

    private LiveView run(double seconds) {
        LiveView view = measurement.analyse();
        for (int k = 0; k < seconds * RATE / BLOCK; k++) {
            measurement.process(in, out, BLOCK);
            system.process(out[0], in[0], BLOCK);
            if (k % 20 == 0) {
                view = measurement.analyse();
            }
        }
        return view;
    }

    @Test
    void nothingIsPlayedUntilItIsArmed() {
        assertThat(run(0.5).reference_dB()).isEqualTo(-200);
        assertThat(measurement.findDelay()).isEmpty();
        measurement.arm(true);
        float last = 0;
        for (int k = 0; k < 20; k++) {
            measurement.process(in, out, BLOCK);
            for (float sample : out[0]) {
                last = Math.max(last, Math.abs(sample));
            }
        }
        // After a tenth of a second it has risen to a tenth.
        assertThat(last).isLessThan(0.1f);
    }

    @Test
    void theDelayIsFoundAndTakenOff() {
        measurement.arm(true);
        run(4);
        var arrival = measurement.findDelay().orElseThrow();
        // The block between playing and recording counts too.
        assertThat(arrival.delay_samples()).isCloseTo(700.4 + BLOCK, within(0.1));
        assertThat(arrival.inverted()).isTrue();
        measurement.delay(arrival.delay_samples());
        var view = run(3);
        var function = view.function().orElseThrow();
        for (double f : new double[] {100, 1000, 10_000}) {
            assertThat(function.magnitude_dB(function.bin(f))).isCloseTo(-6.02, within(0.05));
            assertThat(Math.abs(function.phase_deg(function.bin(f)))).isCloseTo(180, within(1.0));
            assertThat(function.coherenceSquared(function.bin(f))).isGreaterThan(0.999);
        }
        assertThat(view.microphone_dB()).isCloseTo(view.reference_dB() - 6.02, within(0.5));
        assertThat(view.clipped()).isFalse();
        assertThat(view.lostFrames()).isZero();
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new LiveSettings(1000, 8, 0, 0, -1)).hasMessageContaining("1000");
        assertThatThrownBy(() -> new LiveSettings(1 << 14, 0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
