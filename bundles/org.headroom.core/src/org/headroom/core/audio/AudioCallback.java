/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

/** Called by the audio thread for each block. Does not allocate, lock, wait, log or throw. */
@FunctionalInterface
public interface AudioCallback {

    /**
     * @param inputs  recorded samples by channel, full scale ±1; not to be kept
     * @param outputs samples to play by channel, to be filled; silence when called
     * @param frames  frames in this block, at most the block length of the stream
     */
    void process(float[][] inputs, float[][] outputs, int frames);
}
