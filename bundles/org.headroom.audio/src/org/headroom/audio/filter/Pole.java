/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * A pole of an analogue prototype whose corner is at 1: a single real one, {@code s + w}, or a pair, {@code s² + (w/q) s + w²}.
 *
 * @param w distance from the origin
 * @param q quality of a pair; 0 for a single pole
 */
record Pole(double w, double q) {

    static Pole single(double w) {
        return new Pole(w, 0);
    }

    static List<Pole> butterworth(int order) {
        var poles = new ArrayList<Pole>();
        for (int k = 0; k < order / 2; k++) {
            double angle = Math.PI * (2 * k + 1) / (2 * order);
            poles.add(new Pole(1, 1 / (2 * Math.sin(angle))));
        }
        if (order % 2 == 1) {
            poles.add(single(1));
        }
        return poles;
    }

    /** Two equal single poles are a pair of quality one half: one section less. */
    static List<Pole> paired(List<Pole> poles) {
        var result = new ArrayList<>(poles.stream().filter(pole -> !pole.single()).toList());
        var singles = poles.stream().filter(Pole::single).toList();
        for (int k = 0; k + 1 < singles.size(); k += 2) {
            result.add(new Pole(singles.get(k).w, 0.5));
        }
        if (singles.size() % 2 == 1) {
            result.add(singles.getLast());
        }
        return result;
    }

    boolean single() {
        return q == 0;
    }

    /** Of the high pass that mirrors the low pass at the corner. */
    Pole mirrored() {
        return new Pole(1 / w, q);
    }

    double zeroth() {
        return single() ? w : w * w;
    }

    double[] denominator() {
        return single() ? new double[] { w, 1, 0 } : new double[] { w * w, w / q, 1 };
    }
}
