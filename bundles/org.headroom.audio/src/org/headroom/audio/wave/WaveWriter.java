/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.wave;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.headroom.common.text.Messages;

/**
 * Writes a WAV file, which becomes RF64 (EBU Tech 3306) when it outgrows 4 GiB. The header is brought up to date four
 * times a second, so a file that was cut off opens with all but the last quarter second. For one thread, not the audio thread.
 */
public final class WaveWriter implements Closeable {

    private static final Messages TEXT = Messages.of(WaveWriter.class);
    private static final int HEADER = 12 + 8 + 28 + 8 + 16 + 8;
    private static final int UPDATES_PER_SECOND = 4;
    private static final int BUFFER_FRAMES = 1024;
    private static final long LARGEST_RIFF = 0xffffffffL - HEADER;

    private final Path path;
    private final FileChannel file;
    private final WaveFormat format;
    private final ByteBuffer bytes;
    private long frames;
    private long headerFrames;

    private WaveWriter(Path path, FileChannel file, WaveFormat format) {
        this.path = path;
        this.file = file;
        this.format = format;
        this.bytes = ByteBuffer.allocate(format.frameBytes() * BUFFER_FRAMES).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Makes a new file.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is a file of this name: nothing is written over
     */
    public static WaveWriter create(Path path, WaveFormat format) throws IOException {
        if (format.sample() == SampleType.PCM_8) {
            throw new IllegalArgumentException("8 bit is read only");
        }
        var file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var writer = new WaveWriter(path, file, format);
        try {
            writer.header();
        } catch (IOException e) {
            file.close();
            throw e;
        }
        return writer;
    }

    /** Frames written so far. */
    public long frames() {
        return frames;
    }

    /**
     * Appends frames. PCM is clipped at full scale; what is not a number becomes 0.
     *
     * @throws WaveException when the disk is full; what was written before is kept and opens
     */
    public void write(float[][] channels, int offset, int count) throws IOException {
        for (int done = 0; done < count;) {
            int now = Math.min(BUFFER_FRAMES, count - done);
            bytes.clear();
            for (int frame = 0; frame < now; frame++) {
                for (int channel = 0; channel < format.channels(); channel++) {
                    put(channels[channel][offset + done + frame]);
                }
            }
            append(now);
            done += now;
        }
        if (frames - headerFrames >= format.sampleRateHz() / UPDATES_PER_SECOND) {
            header();
        }
    }

    private void append(int count) throws IOException {
        bytes.flip();
        long at = HEADER + frames * format.frameBytes();
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes, at + bytes.position());
            }
        } catch (IOException e) {
            frames += bytes.position() / format.frameBytes();
            var full = new WaveException(path, TEXT.text("full", String.valueOf(e.getMessage())));
            full.initCause(e);
            throw full;
        }
        frames += count;
    }

    private void put(float sample) {
        float value = Float.isFinite(sample) ? sample : 0;
        switch (format.sample()) {
            case PCM_16 -> bytes.putShort((short) Math.clamp(Math.round(value * 32768.0), -32768, 32767));
            case PCM_24 -> {
                int whole = Math.clamp(Math.round(value * 8388608.0), -8388608, 8388607);
                bytes.put((byte) whole).put((byte) (whole >> 8)).put((byte) (whole >> 16));
            }
            case PCM_32 -> bytes.putInt(Math.clamp(Math.round(value * 2147483648.0), Integer.MIN_VALUE, Integer.MAX_VALUE));
            case FLOAT_32 -> bytes.putFloat(value);
            case FLOAT_64 -> bytes.putDouble(value);
            case PCM_8 -> throw new IllegalStateException("8 bit is read only");
        }
    }

    private void header() throws IOException {
        long data = frames * format.frameBytes();
        boolean large = data > LARGEST_RIFF;
        var head = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        text(head, large ? "RF64" : "RIFF").putInt(large ? -1 : (int) (HEADER - 8 + data));
        text(head, "WAVE");
        text(head, large ? "ds64" : "JUNK").putInt(28);
        head.putLong(large ? HEADER - 8 + data : 0).putLong(large ? data : 0).putLong(large ? frames : 0).putInt(0);
        text(head, "fmt ").putInt(16).putShort((short) (format.sample().floating() ? 3 : 1)).putShort((short) format.channels())
                .putInt(format.sampleRateHz()).putInt(format.sampleRateHz() * format.frameBytes())
                .putShort((short) format.frameBytes()).putShort((short) (format.sample().bytes() * 8));
        text(head, "data").putInt(large ? -1 : (int) data);
        head.flip();
        while (head.hasRemaining()) {
            file.write(head, head.position());
        }
        headerFrames = frames;
    }

    private static ByteBuffer text(ByteBuffer bytes, String text) {
        return bytes.put(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Brings the header up to date and closes the file. */
    @Override
    public void close() throws IOException {
        try (file) {
            header();
            file.truncate(HEADER + frames * format.frameBytes());
        }
    }
}
