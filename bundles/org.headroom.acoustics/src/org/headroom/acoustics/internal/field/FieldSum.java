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

    /** Points that are summed together: neighbours need the same directions of a table, which are then still in the nearest cache. */
    public static final int TILE = 8;
    private static final double NEAREST_M = 1;
    private static final double REFERENCE_M = 1;

    private final PreparedField field;
    private final int frequencies;
    private final float[] gain;
    private final float[] quadrature;
    private final float[] sine;
    private final float[] cosine;
    private final float[][] real;
    private final float[][] imaginary;
    private final double[][] energy;

    public FieldSum(PreparedField field) {
        this.field = field;
        frequencies = field.frequencyHigh_Hz().length;
        gain = new float[frequencies];
        quadrature = new float[frequencies];
        sine = new float[frequencies];
        cosine = new float[frequencies];
        real = new float[TILE][frequencies];
        imaginary = new float[TILE][frequencies];
        energy = new double[TILE][frequencies];
    }

    /**
     * Writes the mean energy of each band for points from an index on, relative to 20 µPa squared.
     *
     * @param count of points, at most {@link #TILE}
     */
    public void energies(List<Point3> points, int from, int count, double[] target) {
        for (int point = 0; point < count; point++) {
            Arrays.fill(energy[point], 0);
        }
        var emitters = field.emitters();
        for (int i = 0; i < emitters.size(); i++) {
            add(emitters.get(i), points, from, count);
            boolean last = i + 1 == emitters.size();
            if (field.energy() || last || emitters.get(i + 1).signal() != emitters.get(i).signal()) {
                endOfSignal(count);
            }
        }
        var starts = field.bandStarts();
        int bands = starts.length - 1;
        for (int point = 0; point < count; point++) {
            for (int band = 0; band < bands; band++) {
                double sum = 0;
                for (int i = starts[band]; i < starts[band + 1]; i++) {
                    sum += energy[point][i];
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
            direction.interpolate(table.real(), emitter.pressure(), (float) (1 / spread), field.loss(), row, (float) (step - row), gain);
            if (table.isComplex()) {
                direction.interpolate(table.imaginary(), emitter.pressure(), (float) (1 / spread), field.loss(), row, (float) (step - row),
                        quadrature);
            }
            Spectra.turns(field.frequencyHigh_Hz(), field.frequencyLow_Hz(), distance * field.slowness_s_per_m() + emitter.delay_s(), sine);
            Spectra.wave(sine, cosine);
            if (table.isComplex()) {
                Spectra.addComplex(real[point], imaginary[point], gain, quadrature, sine, cosine);
            } else {
                Spectra.add(real[point], imaginary[point], gain, sine, cosine);
            }
        }
    }

    private void endOfSignal(int count) {
        for (int point = 0; point < count; point++) {
            for (int i = 0; i < frequencies; i++) {
                energy[point][i] += (double) real[point][i] * real[point][i] + (double) imaginary[point][i] * imaginary[point][i];
            }
            Arrays.fill(real[point], 0);
            Arrays.fill(imaginary[point], 0);
        }
    }
}
