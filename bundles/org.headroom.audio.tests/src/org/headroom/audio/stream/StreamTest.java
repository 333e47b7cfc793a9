/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.headroom.audio.wave.SampleType;
import org.headroom.audio.wave.WaveFormat;
import org.headroom.audio.wave.WaveReader;
import org.headroom.audio.wave.WaveWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frames through a ring, to a file, and from one. */
class StreamTest {

    private static final WaveFormat STEREO = new WaveFormat(2, 48_000, SampleType.FLOAT_32);
    private static final int BLOCK = 128;

    @TempDir
    private Path folder;

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static float[][] block(int from) {
        var block = new float[2][BLOCK];
        for (int n = 0; n < BLOCK; n++) {
            block[0][n] = (from + n) * 1e-6f;
            block[1][n] = -block[0][n];
        }
        return block;
    }

    @Test
    void aRingKeepsTheOrderAndNeverMoreThanItHolds() throws Exception {
        var ring = new Ring(1, 1000);
        int total = 500_000;
        var writer = Thread.ofPlatform().start(() -> {
            var piece = new float[1][37];
            for (int at = 0; at < total;) {
                int count = Math.min(37, total - at);
                for (int n = 0; n < count; n++) {
                    piece[0][n] = at + n;
                }
                int done = 0;
                while (done < count) {
                    done += ring.write(piece, done, count - done);
                }
                at += count;
            }
        });
        var piece = new float[1][53];
        for (int at = 0; at < total;) {
            int count = ring.read(piece, 0, 53);
            for (int n = 0; n < count; n++) {
                if (piece[0][n] != at + n) {
                    assertThat(piece[0][n]).isEqualTo(at + n);
                }
            }
            at += count;
        }
        writer.join();
        assertThat(ring.waiting()).isZero();
    }

    @Test
    void aRecordingBeginsBeforeItsButtonWasPressed() throws Exception {
        var file = folder.resolve("take.wav");
        int before = 48_000 / 10;
        try (var recorder = new Recorder(STEREO, 5, 0.1)) {
            for (int k = 0; k < 200; k++) {
                recorder.take(block(k * BLOCK), BLOCK);
            }
            await(() -> recorder.lost() == 0 && recorder.waiting() <= before);
            recorder.start(file);
            for (int k = 200; k < 400; k++) {
                recorder.take(block(k * BLOCK), BLOCK);
            }
        }
        try (var wave = WaveReader.open(file)) {
            assertThat(wave.frames()).isEqualTo(before + 200L * BLOCK);
            var samples = new float[2][(int) wave.frames()];
            wave.read(samples, 0, samples[0].length);
            for (int n = 0; n < samples[0].length; n++) {
                assertThat(samples[0][n]).isEqualTo((200 * BLOCK - before + n) * 1e-6f);
                assertThat(samples[1][n]).isEqualTo(-samples[0][n]);
            }
        }
    }

    @Test
    void aRecordingThatCannotBeWrittenSaysSoAndTheSoundGoesOn() {
        var recorder = new Recorder(STEREO, 0.1, 0);
        recorder.start(folder.resolve("no/such/folder.wav"));
        await(() -> recorder.failure().isPresent());
        for (int k = 0; k < 1000; k++) {
            recorder.take(block(k), BLOCK);
        }
        assertThatThrownBy(recorder::close).isInstanceOf(IOException.class).hasMessageContaining("folder.wav");
    }

    private Path tone(int frames) throws IOException {
        var file = folder.resolve("tone" + frames + ".wav");
        try (var wave = WaveWriter.create(file, STEREO)) {
            var samples = new float[2][frames];
            for (int n = 0; n < frames; n++) {
                samples[0][n] = 0.25f;
                samples[1][n] = -0.5f;
            }
            wave.write(samples, 0, frames);
        }
        return file;
    }

    @Test
    void aFileIsPlayedToItsEndBehindAFade() throws Exception {
        try (var player = Player.open(tone(20_000), false)) {
            await(player::ready);
            var block = new float[2][BLOCK];
            player.fill(block, BLOCK);
            assertThat(block[0]).containsOnly(0);
            player.play();
            float last = 0;
            for (int k = 0; k < 12; k++) {
                await(() -> player.ready());
                player.fill(block, BLOCK);
                for (float sample : block[0]) {
                    assertThat(sample - last).isBetween(0f, 0.001f);
                    last = sample;
                }
            }
            assertThat(last).isEqualTo(0.25f);
            assertThat(block[1][BLOCK - 1]).isEqualTo(-0.5f);
            while (!player.finished()) {
                player.fill(block, BLOCK);
            }
            assertThat(player.played()).isEqualTo(20_000);
        }
    }

    @Test
    void aLoopGoesOnWithoutAGap() throws Exception {
        try (var player = Player.open(tone(1000), true)) {
            player.play();
            var block = new float[2][BLOCK];
            for (int k = 0; k < 100; k++) {
                await(player::ready);
                player.fill(block, BLOCK);
                if (k > 20) {
                    assertThat(block[0]).containsOnly(0.25f);
                }
            }
            assertThat(player.finished()).isFalse();
            player.pause();
            for (int k = 0; k < 20; k++) {
                player.fill(block, BLOCK);
            }
            assertThat(block[0]).containsOnly(0);
        }
    }

    @Test
    void whatIsNoSoundIsRefused() throws Exception {
        Files.writeString(folder.resolve("text.wav"), "no sound at all, but long enough to be looked at");
        assertThatThrownBy(() -> Player.open(folder.resolve("text.wav"), false)).isInstanceOf(IOException.class).hasMessageContaining("text.wav");
        assertThatThrownBy(() -> Player.open(tone(0), false)).isInstanceOf(IOException.class).hasMessageContaining("no sound");
    }
}
