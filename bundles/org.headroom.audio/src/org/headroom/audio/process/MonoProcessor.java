/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.process;

/**
 * What happens to the sound of one channel, in place. Everything it needs is allocated when it is made: called by the audio thread, it neither
 * allocates nor locks. One object serves one channel of one thread.
 */
public interface MonoProcessor {

    /** Changes the first {@code frames} samples of the block, full scale ±1. */
    void process(float[] block, int frames);

    /** Forgets what was heard before. */
    void reset();

    /** Delay from input to output, in frames. */
    default int latencyFrames() {
        return 0;
    }
}
