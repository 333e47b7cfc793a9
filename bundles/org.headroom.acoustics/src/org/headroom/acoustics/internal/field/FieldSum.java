/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.field;

import java.util.Arrays;
import java.util.List;

import org.headroom.acoustics.space.Point3;

/** Sums all emitters at a few points together. Not for several threads at once: it works in arrays of its own. */
public final class FieldSum {

    /** Points that are summed together: so many that loops are long, and so few that all arrays stay in the nearest cache. */
    public static final int TILE = 8;
    private static final double NEAREST_M = 1;
    private static final double REFERENCE_M = 1;

    private final PreparedField field;
    private final int frequencies;
    private final float[] gain;
    private final float[] quadrature;
    private final float[] sine;
    private final float[] cosine;
    private final float[] real;
    private final float[] imaginary;
    private final double[] energy;

    public FieldSum(PreparedField field) {
        this.field = field;
        frequencies = field.frequencyHigh_Hz().length;
        int length = frequencies * TILE;
        gain = new float[length];
        quadrature = new float[length];
        sine = new float[length];
        cosine = new float[length];
        real = new float[length];
        imaginary = new float[length];
        energy = new double[length];
    }

    /**
     * Writes the mean energy of each band for points from an index on, relative to 20 µPa squared.
     *
     * @param count of points, at most {@link #TILE}
     */
    public void energies(List<Point3> points, int from, int count, double[] target) {
        int length = count * frequencies;
        Arrays.fill(energy, 0, length, 0);
        var emitters = field.emitters();
        for (int i = 0; i < emitters.size(); i++) {
            add(emitters.get(i), points, from, count);
            boolean last = i + 1 == emitters.size();
            if (field.energy() || last || emitters.get(i + 1).signal() != emitters.get(i).signal()) {
                endOfSignal(length);
            }
        }
        var starts = field.bandStarts();
        int bands = starts.length - 1;
        for (int point = 0; point < count; point++) {
            for (int band = 0; band < bands; band++) {
                double sum = 0;
                for (int i = starts[band]; i < starts[band + 1]; i++) {
                    sum += energy[point * frequencies + i];
                }
                target[(from + point) * bands + band] = sum / (starts[band + 1] - starts[band]);
            }
        }
    }

    private void add(PreparedEmitter emitter, List<Point3> points, int from, int count) {
        var table = emitter.table();
        var position = emitter.position();
        for (int point = 0; point < count; point++) {
            var place = points.get(from + point);
            double x = place.x_m() - position.x_m();
            double y = place.y_m() - position.y_m();
            double z = place.z_m() - position.z_m();
            double distance = Math.sqrt(x * x + y * y + z * z);
            double spread = Math.max(distance, NEAREST_M);
            double step = (spread - REFERENCE_M) / field.loss().step_m();
            int row = (int) step;
            var direction = GridCell.of(emitter, x, y, z, distance);
            int at = point * frequencies;
            direction.interpolate(table.real(), emitter.pressure(), (float) (1 / spread), field.loss(), row, (float) (step - row), gain, at);
            if (table.isComplex()) {
                direction.interpolate(table.imaginary(), emitter.pressure(), (float) (1 / spread), field.loss(), row, (float) (step - row),
                        quadrature, at);
            }
            Spectra.turns(field.frequencyHigh_Hz(), field.frequencyLow_Hz(), distance * field.slowness_s_per_m() + emitter.delay_s(), sine, at);
        }
        int length = count * frequencies;
        Spectra.wave(sine, cosine, length);
        if (table.isComplex()) {
            Spectra.addComplex(real, imaginary, gain, quadrature, sine, cosine, length);
        } else {
            Spectra.add(real, imaginary, gain, sine, cosine, length);
        }
    }

    private void endOfSignal(int length) {
        for (int i = 0; i < length; i++) {
            energy[i] += (double) real[i] * real[i] + (double) imaginary[i] * imaginary[i];
        }
        Arrays.fill(real, 0, length, 0);
        Arrays.fill(imaginary, 0, length, 0);
    }
}
