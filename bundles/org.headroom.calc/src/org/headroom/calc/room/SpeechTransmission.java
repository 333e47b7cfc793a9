/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.room;

import java.util.Arrays;

import org.headroom.calc.internal.Require;
import org.headroom.calc.level.Levels;

/**
 * Speech transmission index, full form: 7 octave bands from 125 Hz to 8 kHz, 14 modulation frequencies. After
 * IEC 60268-16; reverberation after Schroeder and Houtgast/Steeneken.
 */
public final class SpeechTransmission {

    /** Octave bands. */
    public static final int BANDS = 7;
    private static final double[] MODULATION_HZ =
            { 0.63, 0.8, 1, 1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3, 8, 10, 12.5 };
    private static final double[] ALPHA = { 0.085, 0.127, 0.230, 0.233, 0.309, 0.224, 0.173 };
    private static final double[] BETA = { 0.085, 0.078, 0.065, 0.011, 0.047, 0.095 };
    private static final double[] THRESHOLD_DB = { 46, 27, 12, 6.5, 7.5, 8, 12 };

    /** What people make of an index. */
    public enum Rating {
        BAD(0.30), POOR(0.45), FAIR(0.60), GOOD(0.75), EXCELLENT(Double.POSITIVE_INFINITY);

        private final double below;

        Rating(double below) {
            this.below = below;
        }

        public static Rating of(double sti) {
            return Arrays.stream(values()).filter(r -> sti < r.below).findFirst().orElse(EXCELLENT);
        }
    }

    /**
     * The index and the modulation transfer index of each band, 125 Hz first.
     */
    public record Index(double sti, double[] mti) {
        public Index {
            mti = mti.clone();
        }

        @Override
        public double[] mti() {
            return mti.clone();
        }
    }

    private SpeechTransmission() {
    }

    /** The 14 modulation frequencies in Hz. */
    public static double[] modulationFrequencies_Hz() {
        return MODULATION_HZ.clone();
    }

    /** Modulation left after reverberation {@code 1 / √(1 + (2π F T / 13.8)²)}; T ≥ 0 in s. */
    public static double reverberant(double modulation_Hz, double reverberation_s) {
        return 1 / Math.hypot(1, 2 * Math.PI * Require.positive("modulation frequency", modulation_Hz)
                * Require.notNegative("reverberation time", reverberation_s) / 13.8);
    }

    /** Modulation left in noise {@code 1 / (1 + 10^(−SNR/10))}. */
    public static double noisy(double snr_dB) {
        return 1 / (1 + Levels.powerRatio(-Require.finite("signal-to-noise ratio", snr_dB)));
    }

    /** Transmission index of a modulation, 0 to 1: its apparent signal-to-noise ratio from −15 dB to 15 dB. */
    public static double transmissionIndex(double modulation) {
        Require.within("modulation", modulation, 0, 1);
        var snr_dB = 10 * Math.log10(modulation / (1 - modulation));
        return (Math.max(-15, Math.min(15, snr_dB)) + 15) / 30;
    }

    /**
     * The index from modulations.
     *
     * @param modulation for each of 7 bands, for each of 14 modulation frequencies, 0 to 1
     * @throws IllegalArgumentException when the matrix is not 7 by 14 or a modulation is out of range
     */
    public static Index ofModulations(double[][] modulation) {
        bands(modulation.length);
        var mti = new double[BANDS];
        for (var k = 0; k < BANDS; k++) {
            if (modulation[k].length != MODULATION_HZ.length) {
                throw new IllegalArgumentException("14 modulation frequencies, not " + modulation[k].length);
            }
            mti[k] = Arrays.stream(modulation[k]).map(SpeechTransmission::transmissionIndex).average().orElseThrow();
        }
        var sti = 0.0;
        for (var k = 0; k < BANDS; k++) {
            sti += ALPHA[k] * mti[k] - (k < BANDS - 1 ? BETA[k] * Math.sqrt(mti[k] * mti[k + 1]) : 0);
        }
        return new Index(Math.max(0, Math.min(1, sti)), mti);
    }

    /** Modulations of a room: for each band its reverberation time ≥ 0 in s and signal-to-noise ratio in dB. */
    public static double[][] modulations(double[] reverberation_s, double[] snr_dB) {
        bands(reverberation_s.length);
        bands(snr_dB.length);
        var modulation = new double[BANDS][MODULATION_HZ.length];
        for (var k = 0; k < BANDS; k++) {
            for (var f = 0; f < MODULATION_HZ.length; f++) {
                modulation[k][f] = reverberant(MODULATION_HZ[f], reverberation_s[k]) * noisy(snr_dB[k]);
            }
        }
        return modulation;
    }

    /**
     * Modulations as the ear has them: lessened by masking from the band below and by the threshold of hearing,
     * {@code m · I / (I + I_am + I_rt)}.
     *
     * @param modulation 7 by 14
     * @param level_dB   sound pressure level of each band: speech and noise together, as a meter would read it
     */
    public static double[][] heard(double[][] modulation, double[] level_dB) {
        bands(modulation.length);
        bands(level_dB.length);
        var heard = new double[BANDS][];
        for (var k = 0; k < BANDS; k++) {
            var intensity = Levels.powerRatio(level_dB[k]);
            var masking = k == 0 ? 0 : Levels.powerRatio(level_dB[k - 1] + masking_dB(level_dB[k - 1]));
            var factor = intensity / (intensity + masking + Levels.powerRatio(THRESHOLD_DB[k]));
            heard[k] = Arrays.stream(modulation[k]).map(m -> m * factor).toArray();
        }
        return heard;
    }

    /** How far below its own level a band of this level in dB masks the next one up; in dB, negative. */
    public static double masking_dB(double level_dB) {
        if (level_dB < 63) {
            return 0.5 * level_dB - 65;
        }
        if (level_dB < 67) {
            return 1.8 * level_dB - 146.9;
        }
        return level_dB < 100 ? 0.5 * level_dB - 59.8 : -10;
    }

    private static void bands(int count) {
        if (count != BANDS) {
            throw new IllegalArgumentException("7 octave bands, not " + count);
        }
    }
}
