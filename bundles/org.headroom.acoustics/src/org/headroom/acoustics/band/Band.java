/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.band;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A band and the frequencies that stand for it in a calculation.
 *
 * @param centre_Hz      exact centre, base 10 after IEC 61260-1
 * @param frequencies_Hz what is calculated, rising; the band's level is the mean of their energy
 */
public record Band(double centre_Hz, List<Double> frequencies_Hz) {

    private static final double REFERENCE_HZ = 1000;
    private static final int LOWEST_THIRD = -17;
    private static final int HIGHEST_THIRD = 12;

    public Band {
        frequencies_Hz = List.copyOf(frequencies_Hz);
        if (frequencies_Hz.isEmpty() || frequencies_Hz.stream().anyMatch(f -> !(f > 0) || !Double.isFinite(f))) {
            throw new IllegalArgumentException("a band needs frequencies above 0, not " + frequencies_Hz);
        }
    }

    /** A single tone. */
    public static Band tone(double frequency_Hz) {
        return new Band(frequency_Hz, List.of(frequency_Hz));
    }

    /**
     * The 30 third-octave bands from 20 Hz to 16 kHz.
     *
     * @param density frequencies a band, evenly spaced on the logarithmic axis; at least 1
     */
    public static List<Band> thirdOctaves(int density) {
        return IntStream.rangeClosed(LOWEST_THIRD, HIGHEST_THIRD).mapToObj(third -> fraction(third, 3, density)).toList();
    }

    /** The 9 octave bands from 63 Hz to 16 kHz. */
    public static List<Band> octaves(int density) {
        return IntStream.rangeClosed(-4, 4).mapToObj(octave -> fraction(octave, 1, density)).toList();
    }

    /** The 120 bands of a twelfth of an octave that make up the third octaves from 20 Hz to 16 kHz. Centres lie half a band beside those of thirds. */
    public static List<Band> twelfthOctaves(int density) {
        return IntStream.range(0, 4 * (HIGHEST_THIRD - LOWEST_THIRD + 1)).mapToObj(each -> {
            double octaves = (LOWEST_THIRD - 0.5) / 3 + (each + 0.5) / 12;
            return between(octaves - 1.0 / 24, octaves + 1.0 / 24, density);
        }).toList();
    }

    private static Band between(double low, double high, int density) {
        double octave = Math.pow(10, 0.3);
        return new Band(REFERENCE_HZ * Math.pow(octave, (low + high) / 2), IntStream.range(0, density).mapToObj(
                each -> REFERENCE_HZ * Math.pow(octave, low + (high - low) * (each + 0.5) / density)).toList());
    }

    /**
     * A band of 1/{@code fraction} octave.
     *
     * @param steps   bands above the one at 1 kHz; below it negative
     * @param density frequencies in the band; at least 1
     */
    public static Band fraction(int steps, int fraction, int density) {
        if (fraction < 1 || density < 1) {
            throw new IllegalArgumentException("fraction and density must be at least 1");
        }
        double octave = Math.pow(10, 0.3);
        return new Band(REFERENCE_HZ * Math.pow(octave, (double) steps / fraction),
                IntStream.range(0, density).mapToObj(each -> REFERENCE_HZ
                        * Math.pow(octave, (steps + (each + 0.5) / density - 0.5) / fraction)).toList());
    }
}
