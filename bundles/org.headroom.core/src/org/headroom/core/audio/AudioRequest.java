/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

/**
 * How a device is to be opened.
 *
 * @param deviceId     identity of the device within its back end
 * @param inputs       channels to record, from the first; 0 for none
 * @param outputs      channels to play, from the first; 0 for none
 * @param sampleRateHz sample rate [Hz]
 * @param blockFrames  wished length of a block in frames; the stream tells what it got
 */
public record AudioRequest(String deviceId, int inputs, int outputs, double sampleRateHz, int blockFrames) {

    public AudioRequest {
        if (inputs < 0 || outputs < 0 || inputs + outputs == 0) {
            throw new IllegalArgumentException("No channel to record or play: " + inputs + " in, " + outputs + " out");
        }
        if (!(sampleRateHz > 0) || blockFrames < 1) {
            throw new IllegalArgumentException("Not a sample rate or block: " + sampleRateHz + " Hz, " + blockFrames);
        }
    }
}
