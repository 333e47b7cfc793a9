/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.level;

/**
 * How quickly a meter follows: an exponential average of the squared pressure. Source: IEC 61672-1; Impulse: IEC 60651.
 */
public enum TimeWeighting {

    /** 125 ms. */
    FAST(0.125, 0.125),
    /** 1 s. */
    SLOW(1, 1),
    /** 35 ms up, 1.5 s down. */
    IMPULSE(0.035, 1.5);

    private final double rise_s;
    private final double fall_s;

    TimeWeighting(double rise_s, double fall_s) {
        this.rise_s = rise_s;
        this.fall_s = fall_s;
    }

    double rise(double sampleRate_Hz) {
        return 1 - Math.exp(-1 / (rise_s * sampleRate_Hz));
    }

    double fall(double sampleRate_Hz) {
        return 1 - Math.exp(-1 / (fall_s * sampleRate_Hz));
    }
}
