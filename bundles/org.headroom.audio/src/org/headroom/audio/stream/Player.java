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

import org.headroom.audio.wave.WaveReader;

/**
 * Plays a sound file. A thread of its own reads ahead; the audio thread takes from a ring, fades in and out, and plays silence when the
 * file fails. A loop goes on without a gap.
 */
public final class Player implements AutoCloseable {

    private static final long PAUSE_NS = 5_000_000;
    private static final int PIECE = 4096;
    private static final double AHEAD_S = 1;
    private static final double FADE_S = 0.02;

    private final WaveReader file;
    private final Ring ring;
    private final boolean loop;
    private final float step;
    private final Thread reader;
    private final AtomicLong played = new AtomicLong();
    private volatile boolean playing;
    private volatile boolean ended;
    private volatile boolean closing;
    private volatile IOException failure;
    private float level;
    private volatile float gain = 1;

    private Player(WaveReader file, boolean loop) {
        this.file = file;
        this.loop = loop;
        this.ring = new Ring(file.format().channels(), (int) (AHEAD_S * file.format().sampleRateHz()));
        this.step = (float) (1 / (FADE_S * file.format().sampleRateHz()));
        this.reader = Thread.ofPlatform().name("Headroom player").daemon().start(this::work);
    }

    /**
     * Opens a file and begins to read ahead; {@link #play()} starts it.
     *
     * @throws IOException when it is no sound file that can be read
     */
    public static Player open(Path path, boolean loop) throws IOException {
        var file = WaveReader.open(path);
        if (file.frames() == 0) {
            file.close();
            throw new IOException(path + ": there is no sound in it");
        }
        return new Player(file, loop);
    }

    public int channels() {
        return file.format().channels();
    }

    public double sampleRateHz() {
        return file.format().sampleRateHz();
    }

    /** Plays from where it stands. */
    public void play() {
        playing = true;
    }

    /** Fades out and stands still. */
    public void pause() {
        playing = false;
    }

    /** @param factor of amplitude, 0 to 10 */
    public void gain(double factor) {
        if (!(factor >= 0 && factor <= 10)) {
            throw new IllegalArgumentException("gain must be from 0 to 10, not " + factor);
        }
        gain = (float) factor;
    }

    /** Frames played so far. */
    public long played() {
        return played.get();
    }

    /** Whether enough was read to begin. */
    public boolean ready() {
        return ended || failure != null || ring.room() == 0 || ring.waiting() >= ring.size() / 2;
    }

    /** Whether the file came to its end and all of it was played. */
    public boolean finished() {
        return ended && ring.waiting() == 0;
    }

    /** Why it ended by itself. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Fills a block; called by the audio thread. @param channels as many as the file has, overwritten */
    public void fill(float[][] channels, int frames) {
        boolean on = playing;
        int count = on || level > 0 ? ring.read(channels, 0, frames) : 0;
        float target = on ? gain : 0;
        for (int channel = 0; channel < ring.channels(); channel++) {
            float now = level;
            for (int n = 0; n < frames; n++) {
                now = now < target ? Math.min(target, now + step) : Math.max(target, now - step);
                channels[channel][n] = n < count ? channels[channel][n] * now : 0;
            }
            if (channel == ring.channels() - 1) {
                level = now;
            }
        }
        played.setPlain(played.getPlain() + count);
    }

    private void work() {
        var piece = new float[file.format().channels()][PIECE];
        try (file) {
            while (!closing) {
                int count = file.read(piece, 0, PIECE);
                if (count == 0 && loop) {
                    file.seek(0);
                } else if (count == 0) {
                    ended = true;
                    return;
                }
                for (int done = 0; done < count && !closing;) {
                    int now = ring.write(piece, done, count - done);
                    done += now;
                    if (now == 0) {
                        LockSupport.parkNanos(PAUSE_NS);
                    }
                }
            }
        } catch (IOException e) {
            failure = e;
            ended = true;
        }
    }

    @Override
    public void close() {
        closing = true;
        LockSupport.unpark(reader);
    }
}
