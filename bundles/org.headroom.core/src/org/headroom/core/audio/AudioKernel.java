/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

/** The sound of one device, called by the audio thread. Does not allocate, lock, wait, log or throw. */
public interface AudioKernel {

    /**
     * Processes a block.
     *
     * @param inputs  samples by channel of the input ports in their order, full scale ±1; not to be changed or kept
     * @param outputs samples by channel of the output ports in their order, to be overwritten
     * @param frames  frames in this block
     */
    void process(float[][] inputs, float[][] outputs, int frames);

    /** Forgets what was heard before, such as the tails of filters and delays. */
    void reset();

    /** Delay from input to output, in frames. */
    default int latencyFrames() {
        return 0;
    }
}
