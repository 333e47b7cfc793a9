/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.stream;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.headroom.audio.wave.WaveFormat;
import org.headroom.audio.wave.WaveWriter;

/**
 * Records channels to a file. The audio thread only puts them into a ring; a thread of its own writes them. While it is armed it keeps the last
 * seconds, so that a recording may begin before its button was pressed. A full disk ends the recording, keeps what was written, and says so.
 */
public final class Recorder implements AutoCloseable {

    private static final long PAUSE_NS = 5_000_000;
    private static final int PIECE = 4096;

    private final Ring ring;
    private final WaveFormat format;
    private final int before;
    private final Thread writer;
    private final AtomicLong lost = new AtomicLong();
    private volatile Path target;
    private volatile boolean recording;
    private volatile boolean closing;
    private volatile long frames;
    private volatile IOException failure;

    /**
     * @param buffer_s how long the disk may pause without a loss
     * @param before_s how much is kept before the recording begins
     */
    public Recorder(WaveFormat format, double buffer_s, double before_s) {
        this.format = format;
        this.before = (int) Math.round(before_s * format.sampleRateHz());
        this.ring = new Ring(format.channels(), before + (int) Math.round(buffer_s * format.sampleRateHz()));
        this.writer = Thread.ofPlatform().name("Headroom recorder").daemon().start(this::work);
    }

    /** Takes a block; called by the audio thread. */
    public void take(float[][] channels, int blockFrames) {
        if (failure == null) {
            int taken = ring.write(channels, 0, blockFrames);
            if (taken < blockFrames) {
                lost.setPlain(lost.getPlain() + blockFrames - taken);
            }
        }
    }

    /**
     * Begins to write, with what was kept before.
     *
     * @throws IllegalStateException when it already records, or did before
     */
    public void start(Path file) {
        if (target != null) {
            throw new IllegalStateException("records to " + target);
        }
        target = file;
        recording = true;
        LockSupport.unpark(writer);
    }

    private void work() {
        while (!closing && !recording) {
            // Room for what comes while the disk wakes up.
            ring.keepLast(before);
            LockSupport.parkNanos(PAUSE_NS);
        }
        if (!recording) {
            return;
        }
        var piece = new float[format.channels()][PIECE];
        try (var file = WaveWriter.create(target, format)) {
            while (true) {
                boolean last = closing;
                int count = ring.read(piece, 0, PIECE);
                file.write(piece, 0, count);
                frames = file.frames();
                if (count == 0) {
                    if (last) {
                        return;
                    }
                    LockSupport.parkNanos(PAUSE_NS);
                }
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Frames that are kept, or wait for the disk. */
    public int waiting() {
        return ring.waiting();
    }

    /** Frames in the file so far. */
    public long frames() {
        return frames;
    }

    /** Frames that came while the ring was full: the disk was too slow. */
    public long lost() {
        return lost.get();
    }

    /** Why it ended by itself. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Writes what still waits and closes the file.
     *
     * @throws IOException what ended the recording before
     */
    @Override
    public void close() throws IOException {
        closing = true;
        LockSupport.unpark(writer);
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
