/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import org.headroom.audio.measure.transfer.TransferFunction;

/**
 * A measured curve over frequency. Does not change.
 *
 * @param name   as the user calls it
 * @param points by rising frequency
 */
public record Trace(String name, List<Point> points) {

    /**
     * One frequency.
     *
     * @param frequency_Hz     above 0
     * @param level_dB         magnitude
     * @param phase_deg        phase; empty where it is not known
     * @param coherenceSquared γ², 0 to 1; empty where it is not known
     */
    public record Point(double frequency_Hz, double level_dB, OptionalDouble phase_deg, OptionalDouble coherenceSquared) {
        public Point {
            if (!(frequency_Hz > 0) || !Double.isFinite(frequency_Hz) || !Double.isFinite(level_dB)) {
                throw new IllegalArgumentException("no point of a curve: " + level_dB + " dB at " + frequency_Hz + " Hz");
            }
        }
    }

    public Trace {
        points = points.stream().sorted(Comparator.comparingDouble(Point::frequency_Hz)).toList();
    }

    /**
     * A transfer function at frequencies that are evenly spaced on the logarithmic axis. Where it is not a number there is no point.
     *
     * @param perOctave points in an octave, at least 1
     */
    public static Trace of(String name, TransferFunction function, double low_Hz, double high_Hz, int perOctave) {
        if (!(low_Hz > 0) || !(high_Hz > low_Hz) || perOctave < 1) {
            throw new IllegalArgumentException(perOctave + " points an octave from " + low_Hz + " Hz to " + high_Hz + " Hz");
        }
        var points = new ArrayList<Point>();
        int last = -1;
        for (int n = 0;; n++) {
            double wanted_Hz = low_Hz * Math.pow(2, (double) n / perOctave);
            if (wanted_Hz > high_Hz * (1 + 1e-9)) {
                return new Trace(name, points);
            }
            int bin = function.bin(wanted_Hz);
            double level_dB = function.magnitude_dB(bin);
            if (bin > 0 && bin != last && Double.isFinite(level_dB)) {
                double coherence = function.coherenceSquared(bin);
                points.add(new Point(function.frequency_Hz(bin), level_dB, OptionalDouble.of(function.phase_deg(bin)),
                        Double.isNaN(coherence) ? OptionalDouble.empty() : OptionalDouble.of(coherence)));
                last = bin;
            }
        }
    }
}
