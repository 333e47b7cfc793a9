/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.field;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.acoustics.field.Emitter;
import org.headroom.acoustics.field.FieldRequest;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.AirAbsorption;
import org.headroom.calc.air.SpeedOfSound;

/**
 * A request with everything worked out that does not depend on the point. The arrays are shared by threads and not written any more.
 *
 * @param emitters       grouped by signal
 * @param frequencyHigh_Hz the frequencies of all bands, one after another: what 12 bits hold of them
 * @param frequencyLow_Hz  the rest
 * @param bandStarts     index of each band's first frequency, and their number at the end
 * @param loss           loss of pressure in air
 * @param slowness_s_per_m time that sound takes for a metre
 * @param energy         whether emitters add as energies
 */
public record PreparedField(List<PreparedEmitter> emitters, float[] frequencyHigh_Hz, float[] frequencyLow_Hz, int[] bandStarts, AirLoss loss,
        double slowness_s_per_m, boolean energy) {

    private static final double NEPER_PER_DB = Math.log(10) / 20;

    public static PreparedField of(FieldRequest request, TableMemory memory) {
        var frequencies = request.bands().stream().flatMap(band -> band.frequencies_Hz().stream())
                .mapToDouble(Double::doubleValue).toArray();
        Map<Directivity, DirectivityTable> tables = new HashMap<>();
        boolean phases = request.summation() == Summation.COMPLEX;
        var emitters = request.emitters().stream().sorted(Comparator.comparingInt(Emitter::signal))
                .map(emitter -> PreparedEmitter.of(emitter, frequencies, tables.computeIfAbsent(emitter.directivity(),
                        directivity -> memory.table(directivity, frequencies, phases))))
                .toList();
        var high = new float[frequencies.length];
        var low = new float[frequencies.length];
        for (int i = 0; i < high.length; i++) {
            high[i] = Spectra.high(frequencies[i]);
            low[i] = (float) (frequencies[i] - high[i]);
        }
        return new PreparedField(emitters, high, low, starts(request.bands()), AirLoss.of(absorption(frequencies, request.air()), farthest_m(request)),
                1 / SpeedOfSound.metresPerSecond(request.air().temperature_C()), request.summation() == Summation.ENERGY);
    }

    /** No way from an emitter to a point is longer: the diagonal of the box that holds all. */
    private static double farthest_m(FieldRequest request) {
        var all = java.util.stream.Stream.concat(request.points().stream(), request.emitters().stream().map(Emitter::position)).toList();
        double sum = 0;
        for (java.util.function.ToDoubleFunction<Point3> axis : List.<java.util.function.ToDoubleFunction<Point3>>of(Point3::x_m, Point3::y_m, Point3::z_m)) {
            var range = all.stream().mapToDouble(axis).summaryStatistics();
            double side = all.isEmpty() ? 0 : range.getMax() - range.getMin();
            sum += side * side;
        }
        return Math.sqrt(sum);
    }

    private static int[] starts(List<Band> bands) {
        var starts = new int[bands.size() + 1];
        for (int band = 0; band < bands.size(); band++) {
            starts[band + 1] = starts[band] + bands.get(band).frequencies_Hz().size();
        }
        return starts;
    }

    private static double[] absorption(double[] frequencies, Air air) {
        var absorption = new double[frequencies.length];
        for (int i = 0; i < frequencies.length; i++) {
            absorption[i] = AirAbsorption.absorption_dB_per_m(frequencies[i], air) * NEPER_PER_DB;
        }
        return absorption;
    }
}
