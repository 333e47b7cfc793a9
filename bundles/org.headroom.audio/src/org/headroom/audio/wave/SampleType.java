/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.wave;

/** How one sample is stored. */
public enum SampleType {

    /** Unsigned, as 8-bit WAV files have it; read only. */
    PCM_8(1, false),
    PCM_16(2, false),
    PCM_24(3, false),
    PCM_32(4, false),
    FLOAT_32(4, true),
    FLOAT_64(8, true);

    private final int bytes;
    private final boolean floating;

    SampleType(int bytes, boolean floating) {
        this.bytes = bytes;
        this.floating = floating;
    }

    /** Bytes of one sample. */
    public int bytes() {
        return bytes;
    }

    /** Whether it is a floating point number, which has no clip level. */
    public boolean floating() {
        return floating;
    }
}
