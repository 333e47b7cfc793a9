/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import org.headroom.calc.internal.Require;

/**
 * Tripping curve of a miniature circuit breaker: the band of multiples of its rated current in which its magnetic release
 * trips at once. Below the band it does not trip at once, above it surely does within 0.1 s; in between nobody knows.
 * Source: IEC 60898-1 for B, C and D; IEC 60947-2 as published by makers for K and Z (IPD catalogue V17, page 14).
 */
public enum BreakerCurve {

    B(3, 5), C(5, 10), D(10, 20), K(10, 14), Z(2, 3);

    private final double from;
    private final double to;

    BreakerCurve(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /** Largest multiple of the rated current that does not trip at once. */
    public double from() {
        return from;
    }

    /** Smallest multiple of the rated current that surely trips at once. */
    public double to() {
        return to;
    }

    /** RMS current in A up to which a breaker of this rated current in A (> 0) does not trip at once. */
    public double holds_A(double rated_A) {
        return from * Require.positive("rated current", rated_A);
    }

    /** RMS current in A from which a breaker of this rated current in A (> 0) surely trips at once. */
    public double trips_A(double rated_A) {
        return to * Require.positive("rated current", rated_A);
    }

    /**
     * Peak in A of a short inrush that does not trip a breaker of this rated current: √2 times the RMS current that holds,
     * because the magnetic release follows the peak of the wave.
     */
    public double holdsPeak_A(double rated_A) {
        return Math.sqrt(2) * holds_A(rated_A);
    }
}
