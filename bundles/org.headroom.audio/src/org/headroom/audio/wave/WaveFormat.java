/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.wave;

/**
 * What a sound file holds.
 *
 * @param channels     channels, 1 to 1024
 * @param sampleRateHz sample rate [Hz], a whole number from 1 to 2³¹−1
 * @param sample       how a sample is stored
 */
public record WaveFormat(int channels, int sampleRateHz, SampleType sample) {

    /** More channels than any file that makes sense; a larger number is damage. */
    public static final int MOST_CHANNELS = 1024;

    public WaveFormat {
        if (channels < 1 || channels > MOST_CHANNELS || sampleRateHz < 1) {
            throw new IllegalArgumentException("Not a sound file: " + channels + " channels at " + sampleRateHz + " Hz");
        }
    }

    /** Bytes of one frame: a sample of each channel. */
    public int frameBytes() {
        return channels * sample.bytes();
    }
}
