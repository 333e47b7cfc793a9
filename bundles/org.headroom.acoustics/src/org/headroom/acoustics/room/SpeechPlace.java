/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.room;

import org.headroom.calc.room.SpeechTransmission;

/**
 * Speech transmission index at a place from the direct sound, the statistical reverberation and noise, calculated after IEC 60268-16 with masking and threshold. The
 * modulation of direct sound and exponential decay together is {@code |D + R / (1 + j 2π F T / 13.8)| / (D + R + N)} with energies D, R, N (Houtgast, Steeneken, Plomp 1980).
 * Echoes of late loudspeakers are not in it.
 */
public final class SpeechPlace {

    private static final double DECAY = 13.8;

    private SpeechPlace() {
    }

    /**
     * The index. Each array has the 7 octaves from 125 Hz to 8 kHz.
     *
     * @param direct_dB      level of the direct sound; −∞ for none
     * @param reverberant_dB level of the reverberant field; −∞ for none
     * @param time_s         reverberation times, 0 where there is none
     * @param noise_dB       level of the noise; −∞ for none
     */
    public static SpeechTransmission.Index index(double[] direct_dB, double[] reverberant_dB, double[] time_s,
            double[] noise_dB) {
        var frequencies = SpeechTransmission.modulationFrequencies_Hz();
        var modulation = new double[SpeechTransmission.BANDS][frequencies.length];
        var level = new double[SpeechTransmission.BANDS];
        for (int band = 0; band < modulation.length; band++) {
            double direct = energy(direct_dB[band]);
            double reverberant = energy(reverberant_dB[band]);
            double all = direct + reverberant + energy(noise_dB[band]);
            level[band] = 10 * Math.log10(Math.max(all, 1e-12));
            for (int i = 0; i < frequencies.length; i++) {
                double turn = 2 * Math.PI * frequencies[i] * time_s[band] / DECAY;
                double share = reverberant / (1 + turn * turn);
                modulation[band][i] = all > 0 ? Math.min(1, Math.hypot(direct + share, share * turn) / all) : 0;
            }
        }
        return SpeechTransmission.ofModulations(SpeechTransmission.heard(modulation, level));
    }

    private static double energy(double level_dB) {
        return Double.isFinite(level_dB) ? Math.pow(10, level_dB / 10) : 0;
    }
}
