/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.List;
import java.util.Optional;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.programme.Spectrum;
import org.headroom.calc.level.Weighting;

/**
 * What of a coverage is wanted.
 *
 * @param bands     which are calculated
 * @param weighting how they are summed into one level
 * @param spectrum  of the programme
 * @param fraction  of an octave of the bands, for the share of the programme that falls into each
 * @param below_dB  how far the programme stays below the maximum of the loudspeakers
 * @param summation how loudspeakers with the same signal are added; empty: as their data allow
 * @param spacing_m between the points of the audience
 */
public record CoverageRequest(List<Band> bands, Weighted weighting, Spectrum spectrum, double fraction, double below_dB,
        Optional<Summation> summation, double spacing_m) {

    private static final int DENSITY = 3;

    /** How bands are summed. */
    public enum Weighted {
        /** As they are. */
        Z,
        /** With frequency weighting A of IEC 61672-1. */
        A,
        /** With frequency weighting C of IEC 61672-1. */
        C;

        double weight_dB(double frequency_Hz) {
            return switch (this) {
                case Z -> 0;
                case A -> Weighting.a_dB(frequency_Hz);
                case C -> Weighting.c_dB(frequency_Hz);
            };
        }
    }

    public CoverageRequest {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || !(spacing_m > 0) || !(fraction > 0) || !Double.isFinite(below_dB)) {
            throw new IllegalArgumentException("bands, a spacing and a fraction above 0 are needed");
        }
    }

    /** The octave about 4 kHz, which tells most of coverage, of pink noise at the maximum, each metre. */
    public static CoverageRequest usual() {
        return octave(4000);
    }

    /** The octave band that a frequency lies in. */
    public static CoverageRequest octave(double frequency_Hz) {
        return band(frequency_Hz, 1, 9);
    }

    /** The band of a fraction of an octave that a frequency lies in. */
    public static CoverageRequest band(double frequency_Hz, int fraction, int density) {
        int steps = (int) Math.round(Math.log10(frequency_Hz / 1000) / 0.3 * fraction);
        return new CoverageRequest(List.of(Band.fraction(steps, fraction, density)), Weighted.Z, Spectrum.PINK, fraction, 0,
                Optional.empty(), 1);
    }

    /** All third octaves from 20 Hz to 16 kHz, summed with a weighting. */
    public static CoverageRequest broadband(Weighted weighting, Spectrum spectrum) {
        return new CoverageRequest(Band.thirdOctaves(DENSITY), weighting, spectrum, 3, 0, Optional.empty(), 1);
    }

    /** The same on another grid. */
    public CoverageRequest every(double metres) {
        return new CoverageRequest(bands, weighting, spectrum, fraction, below_dB, summation, metres);
    }

    /** A first look at the same: few frequencies of each band, on another grid. A single band keeps five, so that interference does not hide its mean. */
    public CoverageRequest coarse(double metres) {
        int most = bands.size() == 1 ? 5 : 1;
        return new CoverageRequest(bands.stream().map(band -> thinned(band, most)).toList(), weighting, spectrum, fraction, below_dB,
                summation, metres);
    }

    private static Band thinned(Band band, int most) {
        var all = band.frequencies_Hz();
        int count = Math.min(most, all.size());
        return new Band(band.centre_Hz(), java.util.stream.IntStream.range(0, count)
                .mapToObj(each -> all.get((int) ((each + 0.5) * all.size() / count))).toList());
    }

    /** The same with another summation. */
    public CoverageRequest summed(Summation other) {
        return new CoverageRequest(bands, weighting, spectrum, fraction, below_dB, Optional.of(other), spacing_m);
    }

    /** The same so far below the maximum. */
    public CoverageRequest below(double decibels) {
        return new CoverageRequest(bands, weighting, spectrum, fraction, decibels, summation, spacing_m);
    }
}
