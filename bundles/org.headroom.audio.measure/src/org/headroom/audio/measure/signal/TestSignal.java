/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.signal;

/**
 * A signal to measure with. Full scale is ±1. It gives the same samples again after {@link #reset()}. Filling allocates nothing, so that the audio
 * thread may do it; one object serves one thread.
 */
public interface TestSignal {

    /** Writes the next samples. */
    void fill(float[] block, int from, int frames);

    /** Starts from the beginning. */
    void reset();

    /** The first samples, from the beginning. */
    default float[] samples(int frames) {
        reset();
        var block = new float[frames];
        fill(block, 0, frames);
        return block;
    }
}
