/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.Arrays;

/** Sums of the currents of each line against its own voltage, kept up to date while ways are moved. */
final class LineSums {

    private static final double COS_30 = Math.sqrt(3) / 2;

    private final WayBalance.Problem problem;
    private final double[] re;
    private final double[] im;

    LineSums(WayBalance.Problem problem, int[] places) {
        this.problem = problem;
        re = new double[problem.lines()];
        im = new double[problem.lines()];
        for (var line = 0; line < problem.lines(); line++) {
            re[line] = problem.fixed().get(line).re();
            im[line] = problem.fixed().get(line).im();
        }
        for (var way = 0; way < places.length; way++) {
            if (places[way] >= 0) {
                add(way, places[way], 1);
            }
        }
    }

    /** Adds a way at a place, or takes it away with the sign −1. */
    void add(int way, int place, int sign) {
        var current = problem.ways().get(way).current();
        double x = sign * current.re();
        double y = sign * current.im();
        if (problem.ways().get(way).kind() == WayBalance.Kind.LINE) {
            re[place] += x;
            im[place] += y;
            return;
        }
        // the voltage between two lines leads that of the first by 30°, and its reverse lags that of the second by 30°
        int second = (place + 1) % 3;
        re[place] += COS_30 * x - 0.5 * y;
        im[place] += COS_30 * y + 0.5 * x;
        re[second] += COS_30 * x + 0.5 * y;
        im[second] += COS_30 * y - 0.5 * x;
    }

    double magnitude(int line) {
        return Math.sqrt(re[line] * re[line] + im[line] * im[line]);
    }

    double[] magnitudes() {
        var magnitudes = new double[re.length];
        Arrays.setAll(magnitudes, this::magnitude);
        return magnitudes;
    }

    double worst() {
        double worst = 0;
        for (var line = 0; line < re.length; line++) {
            worst = Math.max(worst, re[line] * re[line] + im[line] * im[line]);
        }
        return Math.sqrt(worst);
    }

    /** Sum of squares, which tells two spreads with the same worst line apart. */
    double squares() {
        double sum = 0;
        for (var line = 0; line < re.length; line++) {
            sum += re[line] * re[line] + im[line] * im[line];
        }
        return sum;
    }

    Phasor line(int line) {
        return new Phasor(re[line], im[line]);
    }
}
