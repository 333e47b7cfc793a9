/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.graph;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/** What the engine tells of itself. Written by the audio thread, read by any other. */
public final class EngineMeter {

    private static final double WORTH = 0.02;

    private final double sampleRate_Hz;
    private final AtomicIntegerArray inputPeaks;
    private final AtomicIntegerArray outputPeaks;
    private final AtomicLong late = new AtomicLong();
    private final AtomicLong frames = new AtomicLong();
    private volatile double mean;
    private volatile double worst;

    EngineMeter(int inputs, int outputs, double sampleRate_Hz) {
        this.sampleRate_Hz = sampleRate_Hz;
        inputPeaks = new AtomicIntegerArray(inputs);
        outputPeaks = new AtomicIntegerArray(outputs);
    }

    void block(long took_ns, int blockFrames) {
        double part = took_ns * 1e-9 * sampleRate_Hz / blockFrames;
        mean += WORTH * (part - mean);
        if (part > worst) {
            worst = part;
        }
        if (part > 1) {
            late.setPlain(late.getPlain() + 1);
        }
        frames.setRelease(frames.getPlain() + blockFrames);
    }

    void input(int channel, float[] block, int blockFrames) {
        keep(inputPeaks, channel, block, blockFrames);
    }

    void output(int channel, float[] block, int blockFrames) {
        keep(outputPeaks, channel, block, blockFrames);
    }

    private static void keep(AtomicIntegerArray peaks, int channel, float[] block, int blockFrames) {
        float peak = 0;
        for (int n = 0; n < blockFrames; n++) {
            peak = Math.max(peak, Math.abs(block[n]));
        }
        // The bits of numbers from 0 on are in the order of the numbers.
        int bits = Float.floatToRawIntBits(peak);
        if (bits > peaks.getPlain(channel)) {
            peaks.setRelease(channel, bits);
        }
    }

    /** Time that blocks took lately, as a part of the time that they last. */
    public double load() {
        return mean;
    }

    /** The longest that a block took since {@link #forget()}, as a part of the time that it lasts. */
    public double worstLoad() {
        return worst;
    }

    /** Blocks that took longer than they last. */
    public long late() {
        return late.get();
    }

    /** Frames so far. */
    public long frames() {
        return frames.getAcquire();
    }

    /** Highest sample of an input since it was last asked, full scale 1. */
    public float takeInputPeak(int channel) {
        return Float.intBitsToFloat(inputPeaks.getAndSet(channel, 0));
    }

    /** Highest sample of an output since it was last asked, full scale 1. */
    public float takeOutputPeak(int channel) {
        return Float.intBitsToFloat(outputPeaks.getAndSet(channel, 0));
    }

    /** Begins anew with the worst load and the late blocks. */
    public void forget() {
        worst = 0;
        late.set(0);
    }
}
