/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.dynamics;

/**
 * Levels from ratios and back, quick enough for each sample: within 0.001 dB of the exact value from −300 dB to 100 dB. The logarithm and the
 * power of two are split into the bits of the exponent and a polynomial fitted over one octave.
 */
final class Decibels {

    /** What silence counts as [dB]. */
    static final float SILENCE_DB = -300;
    private static final float DB_PER_OCTAVE = (float) (20 * Math.log10(2));
    private static final int MANTISSA = 0x7fffff;
    private static final int ONE = 0x3f800000;
    private static final int MANTISSA_BITS = 23;
    private static final int BIAS = 127;

    private Decibels() {
    }

    /** Level of a ratio of amplitudes; its sign does not matter. */
    static float ofRatio(float ratio) {
        float size = Math.abs(ratio);
        if (!(size > 1e-15f)) {
            return SILENCE_DB;
        }
        int bits = Float.floatToRawIntBits(size);
        int exponent = (bits >> MANTISSA_BITS) - BIAS;
        // log2 of 1 to 2 by the series of the area tangent: t = (m − √2)/(m + √2), |t| < 0.172
        float m = Float.intBitsToFloat(bits & MANTISSA | ONE);
        float t = (m - 1.41421356f) / (m + 1.41421356f);
        float t2 = t * t;
        float log2 = 0.5f + t * (2.88539008f + t2 * (0.96179669f + t2 * (0.57707802f + t2 * 0.41219859f)));
        return DB_PER_OCTAVE * (exponent + log2);
    }

    /** Ratio of amplitudes of a level. */
    static float toRatio(float level_dB) {
        float octaves = level_dB / DB_PER_OCTAVE;
        if (octaves < -120) {
            return 0;
        }
        float whole = (float) Math.floor(octaves);
        // e^x over half an octave to either side of the middle
        float x = (octaves - whole - 0.5f) * 0.69314718f;
        float power = 1.41421356f * (1 + x * (1 + x * (0.5f + x * (0.16666667f + x * (0.041666667f + x * 0.008333333f)))));
        return power * Float.intBitsToFloat((int) whole + BIAS << MANTISSA_BITS);
    }
}
