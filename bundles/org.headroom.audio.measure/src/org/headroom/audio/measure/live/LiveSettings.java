/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.live;

/**
 * How a system is measured while sound flows.
 *
 * @param size      samples of a piece, a power of two
 * @param averages  pieces that are averaged
 * @param output    output that the signal is played on, from 0
 * @param input     input of the microphone, from 0
 * @param reference input of the reference, from 0; below 0 the signal that is played is the reference
 */
public record LiveSettings(int size, int averages, int output, int input, int reference) {

    public LiveSettings {
        if (Integer.bitCount(size) != 1 || size < 1 << 10 || size > 1 << 17) {
            throw new IllegalArgumentException("pieces of 2^10 to 2^17 samples, not " + size);
        }
        if (averages < 1 || output < 0 || input < 0) {
            throw new IllegalArgumentException("no measurement of " + averages + " averages from output " + output + " to input " + input);
        }
    }

    /** Inputs that the device must have. */
    public int inputs() {
        return Math.max(input, reference) + 1;
    }

    /** Outputs that the device must have. */
    public int outputs() {
        return output + 1;
    }
}
