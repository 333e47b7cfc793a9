/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.javasound.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import javax.sound.sampled.AudioFormat;

import org.assertj.core.data.Offset;
import org.headroom.core.audio.AudioDevice;
import org.headroom.core.audio.AudioRequest;
import org.junit.jupiter.api.Test;

/** Samples in bytes, and a real mixer where the machine has one: in the tests, a sink whose monitor is the input. */
class JavaSoundBackendTest {

    private static final double RATE = 48_000;
    private static final int BLOCK = 1024;
    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(30);

    @Test
    void samplesKeepTheirValueInBytes() {
        for (int bits : new int[] {16, 24}) {
            var samples = Samples.of(Optional.of(new AudioFormat((float) RATE, bits, 2, true, false)), 4);
            var given = new float[][] {{0, 0.5f, -0.25f, 2}, {-1, 0.75f, Float.NaN, -3}};
            samples.encode(given);
            var back = new float[2][4];
            samples.decode(back);
            assertThat(back[0]).containsExactly(new float[] {0, 0.5f, -0.25f, 1}, Offset.offset(1e-4f));
            assertThat(back[1]).containsExactly(new float[] {-1, 0.75f, 0, -1}, Offset.offset(1e-4f));
        }
    }

    private static AudioDevice device() {
        var both = new JavaSoundBackend().devices().stream().filter(each -> each.inputs() > 0 && each.outputs() > 0).findFirst();
        assumeTrue(both.isPresent() && System.getenv("HEADROOM_TEST_SINK") != null, "no sink whose monitor is the input");
        return both.orElseThrow();
    }

    @Test
    void aSineComesBackFromTheMixerWithItsLevel() throws Exception {
        var frames = new AtomicLong();
        var sums = new double[3];
        try (var stream = new JavaSoundBackend().open(new AudioRequest(device().id(), 1, 1, RATE, BLOCK), (in, out, count) -> {
            long at = frames.get();
            for (int n = 0; n < count; n++) {
                double angle = 2 * Math.PI * 1000 / RATE * (at + n);
                out[0][n] = (float) (0.25 * Math.sin(angle));
                if (at > 2 * RATE) {
                    sums[0] += in[0][n] * Math.sin(angle);
                    sums[1] += in[0][n] * Math.cos(angle);
                    sums[2]++;
                }
            }
            frames.set(at + count);
        })) {
            stream.start();
            long end = System.nanoTime() + PATIENCE_NS;
            while (frames.get() < 3 * RATE) {
                assertThat(System.nanoTime()).as("three seconds of sound").isLessThan(end);
                assertThat(stream.lost()).isEmpty();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
        double amplitude = 2 * Math.hypot(sums[0], sums[1]) / sums[2];
        assertThat(20 * Math.log10(amplitude / 0.25)).isCloseTo(0, within(0.1));
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new JavaSoundBackend().open(new AudioRequest("No such", 0, 2, RATE, BLOCK), (in, out, count) -> { }))
                .isInstanceOf(IOException.class).hasMessageContaining("No such");
    }
}
