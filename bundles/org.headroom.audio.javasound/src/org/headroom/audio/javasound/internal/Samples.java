/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.javasound.internal;

import java.util.Optional;

import javax.sound.sampled.AudioFormat;

/** Little-endian PCM of 16 or 24 bit and the numbers that it stands for. */
final class Samples {

    private final byte[] bytes;
    private final int width;
    private final double full;

    private Samples(int bytes, int width) {
        this.bytes = new byte[bytes];
        this.width = width;
        this.full = 1L << 8 * width - 1;
    }

    static Samples of(Optional<AudioFormat> format, int frames) {
        return format.map(each -> new Samples(frames * each.getFrameSize(), each.getSampleSizeInBits() / 8)).orElse(new Samples(0, 2));
    }

    byte[] bytes() {
        return bytes;
    }

    void decode(float[][] channels) {
        int at = 0;
        int frames = bytes.length / width / channels.length;
        for (int n = 0; n < frames; n++) {
            for (float[] channel : channels) {
                int value = bytes[at + width - 1];
                for (int k = width - 2; k >= 0; k--) {
                    value = value << 8 | bytes[at + k] & 0xff;
                }
                channel[n] = (float) (value / full);
                at += width;
            }
        }
    }

    void encode(float[][] channels) {
        int at = 0;
        int frames = bytes.length / width / channels.length;
        for (int n = 0; n < frames; n++) {
            for (float[] channel : channels) {
                long value = Math.clamp(Math.round((Float.isFinite(channel[n]) ? channel[n] : 0) * full), (long) -full, (long) full - 1);
                for (int k = 0; k < width; k++) {
                    bytes[at + k] = (byte) (value >> 8 * k);
                }
                at += width;
            }
        }
    }
}
