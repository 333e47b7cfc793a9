/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.stream;

import java.util.concurrent.atomic.AtomicLong;

/** Frames on their way from one thread to one other, neither waiting for the other. */
public final class Ring {

    private final float[][] samples;
    private final int mask;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong read = new AtomicLong();

    /** @param frames at least so many have room */
    public Ring(int channels, int frames) {
        if (channels < 1 || frames < 1 || frames > 1 << 26) {
            throw new IllegalArgumentException("no ring of " + channels + " channels and " + frames + " frames");
        }
        int size = Integer.highestOneBit(Math.max(1, frames - 1)) * 2;
        samples = new float[channels][size];
        mask = size - 1;
    }

    /** Channels of each frame. */
    public int channels() {
        return samples.length;
    }

    /** Frames that have room. */
    public int size() {
        return mask + 1;
    }

    /** Frames that wait to be read; from any thread. */
    public int waiting() {
        return (int) (written.getAcquire() - read.getAcquire());
    }

    /** Frames that can be written now; from any thread. */
    public int room() {
        return size() - waiting();
    }

    /**
     * Writes frames, from the writing thread.
     *
     * @return how many had room
     */
    public int write(float[][] channels, int offset, int frames) {
        long at = written.getPlain();
        int now = Math.min(frames, size() - (int) (at - read.getAcquire()));
        for (int channel = 0; channel < samples.length; channel++) {
            int first = (int) (at & mask);
            int straight = Math.min(now, samples[channel].length - first);
            System.arraycopy(channels[channel], offset, samples[channel], first, straight);
            System.arraycopy(channels[channel], offset + straight, samples[channel], 0, now - straight);
        }
        written.setRelease(at + now);
        return now;
    }

    /**
     * Reads frames, from the reading thread.
     *
     * @return how many there were
     */
    public int read(float[][] channels, int offset, int frames) {
        long at = read.getPlain();
        int now = Math.min(frames, (int) (written.getAcquire() - at));
        for (int channel = 0; channel < samples.length; channel++) {
            int first = (int) (at & mask);
            int straight = Math.min(now, samples[channel].length - first);
            System.arraycopy(samples[channel], first, channels[channel], offset, straight);
            System.arraycopy(samples[channel], 0, channels[channel], offset + straight, now - straight);
        }
        read.setRelease(at + now);
        return now;
    }

    /** Forgets the oldest frames until no more than so many wait, from the reading thread. */
    public void keepLast(int frames) {
        long newest = written.getAcquire();
        if (newest - read.getPlain() > frames) {
            read.setRelease(newest - frames);
        }
    }
}
