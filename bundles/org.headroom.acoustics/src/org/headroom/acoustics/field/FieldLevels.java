/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.field;

import java.util.List;

import org.headroom.acoustics.band.Band;

/** Levels of the direct sound in free field, by band and point. Immutable. */
public final class FieldLevels {

    private static final double SILENCE = 0;

    private final List<Band> bands;
    private final int points;
    private final double[] energy;

    FieldLevels(List<Band> bands, int points, double[] energy) {
        this.bands = bands;
        this.points = points;
        this.energy = energy;
    }

    public List<Band> bands() {
        return bands;
    }

    public int points() {
        return points;
    }

    /** Level in a band at a point [dB re 20 µPa]; −∞ where nothing sounds. */
    public double level_dB(int band, int point) {
        return decibels(energy(band, point));
    }

    /**
     * Level over all bands at a point.
     *
     * @param weights_dB what is added to each band, such as A-weighting; one each band
     */
    public double sum_dB(int point, double[] weights_dB) {
        if (weights_dB.length != bands.size()) {
            throw new IllegalArgumentException(bands.size() + " weights are wanted, not " + weights_dB.length);
        }
        double sum = 0;
        for (int band = 0; band < weights_dB.length; band++) {
            sum += energy(band, point) * Math.pow(10, weights_dB[band] / 10);
        }
        return decibels(sum);
    }

    private double energy(int band, int point) {
        return energy[java.util.Objects.checkIndex(point, points) * bands.size()
                + java.util.Objects.checkIndex(band, bands.size())];
    }

    private static double decibels(double energy) {
        return energy > SILENCE ? 10 * Math.log10(energy) : Double.NEGATIVE_INFINITY;
    }
}
