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
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.headroom.common.text.Messages;

/**
 * Reads WAV and RF64 files: PCM of 8, 16, 24 and 32 bit, floating point of 32 and 64 bit, plain or extensible. A file
 * that ends before its header says so is read up to its last whole frame. For one thread, not the audio thread.
 */
public final class WaveReader implements Closeable {

    private static final Messages TEXT = Messages.of(WaveReader.class);
    private static final int BUFFER_FRAMES = 4096;

    private final Path path;
    private final FileChannel file;
    private final WaveHeader header;
    private final ByteBuffer bytes;
    private long position;

    private WaveReader(Path path, FileChannel file, WaveHeader header) {
        this.path = path;
        this.file = file;
        this.header = header;
        this.bytes = ByteBuffer.allocate(header.format().frameBytes() * BUFFER_FRAMES).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Opens a file.
     *
     * @throws WaveException when it is no WAV file, or of a kind that cannot be read
     */
    public static WaveReader open(Path path) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new WaveReader(path, file, WaveHeader.read(path, file));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    public WaveFormat format() {
        return header.format();
    }

    /** Frames that are there. */
    public long frames() {
        return header.frames();
    }

    /** Whether the file ends before its header says, or was never finished. */
    public boolean cutOff() {
        return header.cutOff();
    }

    /** Frame that is read next. */
    public long position() {
        return position;
    }

    /** Goes on reading at a frame; one behind the end reads nothing. */
    public void seek(long frame) {
        position = Math.clamp(frame, 0, frames());
    }

    /**
     * Reads the next frames. Full scale is ±1; what is not a number is read as 0.
     *
     * @param channels an array for each channel; fewer than the file has leave the rest out
     * @param offset   where to write in each of them
     * @return frames that were read; 0 at the end
     * @throws WaveException when the file became shorter while it was read
     */
    public int read(float[][] channels, int offset, int frames) throws IOException {
        int wanted = (int) Math.min(frames, frames() - position);
        int done = 0;
        while (done < wanted) {
            int now = Math.min(BUFFER_FRAMES, wanted - done);
            bytes.clear().limit(now * format().frameBytes());
            long at = header.dataStart() + position * format().frameBytes();
            while (bytes.hasRemaining()) {
                int count = file.read(bytes, at + bytes.position());
                if (count < 0) {
                    throw new WaveException(path, TEXT.text("shrunk"));
                }
            }
            bytes.flip();
            decode(channels, offset + done, now);
            position += now;
            done += now;
        }
        return done;
    }

    private void decode(float[][] channels, int offset, int frames) {
        int width = format().sample().bytes();
        for (int frame = 0; frame < frames; frame++) {
            for (int channel = 0; channel < Math.min(channels.length, format().channels()); channel++) {
                channels[channel][offset + frame] = sample((frame * format().channels() + channel) * width);
            }
        }
    }

    private float sample(int at) {
        return switch (format().sample()) {
            case PCM_8 -> ((bytes.get(at) & 0xff) - 128) / 128f;
            case PCM_16 -> bytes.getShort(at) / 32768f;
            case PCM_24 -> ((bytes.get(at) & 0xff) | (bytes.get(at + 1) & 0xff) << 8 | bytes.get(at + 2) << 16) / 8388608f;
            case PCM_32 -> bytes.getInt(at) / 2147483648f;
            case FLOAT_32 -> finite(bytes.getFloat(at));
            case FLOAT_64 -> finite((float) bytes.getDouble(at));
        };
    }

    private static float finite(float sample) {
        return Float.isFinite(sample) ? sample : 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
