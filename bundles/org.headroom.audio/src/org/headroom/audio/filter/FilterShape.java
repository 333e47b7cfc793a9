/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * Shapes of high-pass, low-pass and crossover filters, 6 to 48 dB an octave. The frequency is where Butterworth and Bessel are 3 dB down and
 * Linkwitz-Riley 6 dB.
 * <p>
 * Sources: S. Butterworth, On the Theory of Filter Amplifiers, 1930; W. E. Thomson, Delay Networks having Maximally Flat Frequency
 * Characteristics, 1949 (poles found as roots of the reverse Bessel polynomial); S. H. Linkwitz, Active Crossover Networks for
 * Noncoincident Drivers, 1976.
 */
public enum FilterShape {

    BUTTERWORTH {
        @Override
        List<Pole> poles(int order) {
            return Pole.butterworth(order);
        }
    },
    BESSEL {
        @Override
        List<Pole> poles(int order) {
            return BesselPoles.of(order);
        }
    },
    /** Even orders only: two Butterworth filters one after the other, whose low and high pass sum to a flat level. */
    LINKWITZ_RILEY {
        @Override
        List<Pole> poles(int order) {
            if (order % 2 != 0) {
                throw new IllegalArgumentException("Linkwitz-Riley has even orders, not " + order);
            }
            var twice = new ArrayList<>(Pole.butterworth(order / 2));
            twice.addAll(Pole.butterworth(order / 2));
            return Pole.paired(twice);
        }
    };

    /** Highest order: 48 dB an octave. */
    public static final int HIGHEST_ORDER = 8;

    abstract List<Pole> poles(int order);

    /** @param order 1 to 8, 6 dB an octave each */
    public List<Biquad> lowPass(int order, double corner_Hz, double sampleRate_Hz) {
        return checked(order).stream().map(pole -> Biquad.ofAnalogue(
                new double[] { pole.zeroth(), 0, 0 }, pole.denominator(), corner_Hz, sampleRate_Hz)).toList();
    }

    /** @param order 1 to 8, 6 dB an octave each */
    public List<Biquad> highPass(int order, double corner_Hz, double sampleRate_Hz) {
        return checked(order).stream().map(Pole::mirrored).map(pole -> Biquad.ofAnalogue(
                pole.single() ? new double[] { 0, 1, 0 } : new double[] { 0, 0, 1 }, pole.denominator(), corner_Hz, sampleRate_Hz)).toList();
    }

    private List<Pole> checked(int order) {
        if (order < 1 || order > HIGHEST_ORDER) {
            throw new IllegalArgumentException("order must be from 1 to " + HIGHEST_ORDER + ", not " + order);
        }
        return poles(order);
    }
}
