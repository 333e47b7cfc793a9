/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.sound.sampled.AudioSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read again; what others cannot read, or cut off, is told or kept. */
class WaveTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = SampleType.class, mode = EnumSource.Mode.EXCLUDE, names = "PCM_8")
    void readsWhatItWrote(SampleType type) throws IOException {
        var samples = noise(96, 5000);
        var file = write(type, samples, 48000);
        try (var reader = WaveReader.open(file)) {
            assertThat(reader.format()).isEqualTo(new WaveFormat(96, 48000, type));
            assertThat(reader.frames()).isEqualTo(5000);
            assertThat(reader.cutOff()).isFalse();
            var read = new float[96][5000];
            assertThat(reader.read(read, 0, 6000)).isEqualTo(5000);
            double step = type.floating() ? 0 : Math.scalb(1.01, 1 - Math.min(24, 8 * type.bytes()));
            for (int c = 0; c < 96; c++) {
                for (int n = 0; n < 5000; n++) {
                    assertThat(Math.abs(read[c][n] - samples[c][n])).isLessThanOrEqualTo((float) step);
                }
            }
            reader.seek(4999);
            assertThat(reader.read(read, 7, 10)).isEqualTo(1);
            assertThat(read[95][7]).isCloseTo(samples[95][4999], within((float) step));
            assertThat(reader.read(read, 0, 1)).isZero();
        }
    }

    @Test
    void theJavaPlatformReadsIt() throws Exception {
        var file = write(SampleType.PCM_24, new float[][] {{0.5f, -1, 2}, {0, 1, Float.NaN}}, 44100);
        try (var stream = AudioSystem.getAudioInputStream(file.toFile())) {
            assertThat(stream.getFormat().getSampleRate()).isEqualTo(44100);
            assertThat(stream.getFrameLength()).isEqualTo(3);
            assertThat(stream.readAllBytes()).containsExactly(0, 0, 0x40, 0, 0, 0, 0, 0, 0x80, 0xff, 0xff, 0x7f, 0xff, 0xff, 0x7f, 0, 0, 0);
        }
    }

    @Test
    void aRecordingThatWasNeverClosedOpens() throws IOException {
        var samples = noise(2, 48000);
        var file = folder.resolve("killed.wav");
        var writer = WaveWriter.create(file, new WaveFormat(2, 48000, SampleType.FLOAT_32));
        for (int at = 0; at < 48000; at += 128) {
            writer.write(samples, at, 128);
        }
        try (var reader = WaveReader.open(file)) {
            assertThat(reader.frames()).isBetween(36000L, 48000L);
            var read = new float[2][48000];
            int count = reader.read(read, 0, 48000);
            assertThat(read[1][count - 1]).isEqualTo(samples[1][count - 1]);
        }
        writer.close();
    }

    @Test
    void aFileThatWasCutOffIsReadToItsEnd() throws IOException {
        var file = write(SampleType.PCM_16, noise(2, 1000), 48000);
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() - 401);
        }
        try (var reader = WaveReader.open(file)) {
            assertThat(reader.frames()).isEqualTo(899);
            assertThat(reader.cutOff()).isTrue();
            assertThat(reader.read(new float[2][1000], 0, 1000)).isEqualTo(899);
        }
    }

    @Test
    void aFileThatShrinksWhileItIsReadIsTold() throws IOException {
        var file = write(SampleType.PCM_16, noise(1, 20000), 48000);
        try (var reader = WaveReader.open(file)) {
            try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
                cut.setLength(5000);
            }
            assertThatThrownBy(() -> reader.read(new float[1][20000], 0, 20000)).isInstanceOf(WaveException.class)
                    .hasMessageContaining(file.toString()).hasMessageContaining("shorter");
        }
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        assertUnreadable(new byte[0], "empty");
        assertUnreadable("RIFF".getBytes(), "ends inside its header");
        assertUnreadable("This is a letter to a friend.".getBytes(), "no WAV file");
        var good = Files.readAllBytes(write(SampleType.PCM_16, noise(2, 10), 48000));
        assertUnreadable(changed(good, 70, 1), "coding 1 with 1 bit");
        assertUnreadable(changed(good, 58, 0), "0 channels");
        assertUnreadable(changed(good, 68, 7), "frame of 7 bytes");
        assertUnreadable(changed(good, 72, 'x'), "no samples");
    }

    @Test
    void anExistingFileIsNotWrittenOver() throws IOException {
        var file = write(SampleType.PCM_16, noise(1, 10), 48000);
        assertThatThrownBy(() -> WaveWriter.create(file, new WaveFormat(1, 48000, SampleType.PCM_16)))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    private void assertUnreadable(byte[] bytes, String reason) throws IOException {
        var file = Files.write(folder.resolve("bad.wav"), bytes);
        assertThatThrownBy(() -> WaveReader.open(file)).isInstanceOf(WaveException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining(reason);
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        var changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private Path write(SampleType type, float[][] samples, int rate) throws IOException {
        var file = folder.resolve("written-" + type + ".wav");
        try (var writer = WaveWriter.create(file, new WaveFormat(samples.length, rate, type))) {
            writer.write(samples, 0, samples[0].length);
        }
        return file;
    }

    private static float[][] noise(int channels, int frames) {
        var random = new Random(4);
        var samples = new float[channels][frames];
        for (float[] channel : samples) {
            for (int n = 0; n < frames; n++) {
                channel[n] = random.nextFloat() * 2 - 1;
            }
        }
        return samples;
    }
}
