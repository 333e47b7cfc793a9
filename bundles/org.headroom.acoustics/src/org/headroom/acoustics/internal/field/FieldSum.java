/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.field;

import java.util.Arrays;

import org.headroom.acoustics.space.Point3;

/** Sums all emitters at one point after another. Not for several threads at once: it works in arrays of its own. */
public final class FieldSum {

    private static final double NEAREST_M = 1;
    private static final double REFERENCE_M = 1;

    private final PreparedField field;
    private final double[] gainReal;
    private final double[] gainImaginary;
    private final double[] sine;
    private final double[] cosine;
    private final double[] pressureReal;
    private final double[] pressureImaginary;
    private final double[] energy;

    public FieldSum(PreparedField field) {
        this.field = field;
        int frequencies = field.frequency_Hz().length;
        gainReal = new double[frequencies];
        gainImaginary = new double[frequencies];
        sine = new double[frequencies];
        cosine = new double[frequencies];
        pressureReal = new double[frequencies];
        pressureImaginary = new double[frequencies];
        energy = new double[frequencies];
    }

    /** Writes the mean energy of each band from an index on, relative to 20 µPa squared. */
    public void energies(Point3 point, double[] target, int at) {
        Arrays.fill(energy, 0);
        var emitters = field.emitters();
        for (int i = 0; i < emitters.size(); i++) {
            add(emitters.get(i), point);
            boolean last = i + 1 == emitters.size();
            if (field.energy() || last || emitters.get(i + 1).signal() != emitters.get(i).signal()) {
                endOfSignal();
            }
        }
        var starts = field.bandStarts();
        for (int band = 0; band + 1 < starts.length; band++) {
            double sum = 0;
            for (int i = starts[band]; i < starts[band + 1]; i++) {
                sum += energy[i];
            }
            target[at + band] = sum / (starts[band + 1] - starts[band]);
        }
    }

    private void add(PreparedEmitter emitter, Point3 point) {
        double x = point.x_m() - emitter.position().x_m();
        double y = point.y_m() - emitter.position().y_m();
        double z = point.z_m() - emitter.position().z_m();
        double distance = Math.sqrt(x * x + y * y + z * z);
        var direction = GridCell.of(emitter, x, y, z, distance);
        double spread = Math.max(distance, NEAREST_M);
        double turns_s = distance * field.slowness_s_per_m() + emitter.delay_s();
        var table = emitter.table();
        direction.interpolate(table.real(), gainReal);
        Spectra.attenuate(gainReal, emitter.pressure(), 1 / spread, field.air_neper(), REFERENCE_M - spread);
        Spectra.turn(field.frequency_Hz(), turns_s, sine, cosine);
        if (table.isComplex()) {
            direction.interpolate(table.imaginary(), gainImaginary);
            Spectra.attenuate(gainImaginary, emitter.pressure(), 1 / spread, field.air_neper(), REFERENCE_M - spread);
            Spectra.addProduct(pressureReal, gainReal, cosine, 1);
            Spectra.addProduct(pressureReal, gainImaginary, sine, 1);
            Spectra.addProduct(pressureImaginary, gainImaginary, cosine, 1);
        } else {
            Spectra.addProduct(pressureReal, gainReal, cosine, 1);
        }
        Spectra.addProduct(pressureImaginary, gainReal, sine, -1);
    }

    private void endOfSignal() {
        Spectra.addProduct(energy, pressureReal, pressureReal, 1);
        Spectra.addProduct(energy, pressureImaginary, pressureImaginary, 1);
        Arrays.fill(pressureReal, 0);
        Arrays.fill(pressureImaginary, 0);
    }
}
