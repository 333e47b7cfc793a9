/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.dynamics;

/**
 * How a compressor is set.
 *
 * @param threshold_dB from −80 to 0, full scale 0
 * @param ratio        decibels in for one decibel out above the threshold, 1 to 100
 * @param knee_dB      width over which the ratio sets in, 0 to 24
 * @param attack_s     time after which 63 % of a step are taken away, 0.00005 to 1
 * @param release_s    time after which 63 % of it are given back, 0.001 to 10
 * @param makeup_dB    gain behind, −24 to 24
 */
public record CompressorSettings(double threshold_dB, double ratio, double knee_dB, double attack_s, double release_s, double makeup_dB) {

    public CompressorSettings {
        Ranges.within("threshold", threshold_dB, -80, 0);
        Ranges.within("ratio", ratio, 1, 100);
        Ranges.within("knee", knee_dB, 0, 24);
        Ranges.within("attack", attack_s, 0.00005, 1);
        Ranges.within("release", release_s, 0.001, 10);
        Ranges.within("make-up gain", makeup_dB, -24, 24);
    }

    /**
     * Level that comes out in the end, before make-up gain. Source: D. Giannoulis, M. Massberg, J. D. Reiss, Digital Dynamic Range
     * Compressor Design, J. Audio Eng. Soc. 60 (2012), equation 4.
     */
    public double curve_dB(double level_dB) {
        double over = level_dB - threshold_dB;
        if (2 * over <= -knee_dB) {
            return level_dB;
        }
        if (2 * over < knee_dB) {
            double into = over + knee_dB / 2;
            return level_dB + (1 / ratio - 1) * into * into / (2 * knee_dB);
        }
        return threshold_dB + over / ratio;
    }
}
