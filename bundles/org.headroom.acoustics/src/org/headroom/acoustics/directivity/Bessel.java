/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.directivity;

/** The Bessel function of the first kind and order 1, from its integral: J₁(x) = 1/π ∫ cos(t − x sin t) dt over 0 to π. */
final class Bessel {

    private static final int LEAST_STEPS = 32;

    private Bessel() {
    }

    /** The trapezium rule converges faster than any power here, as the integrand is periodic. */
    static double first(double x) {
        int steps = LEAST_STEPS + (int) Math.ceil(Math.abs(x));
        double sum = (Math.cos(0) + Math.cos(Math.PI)) / 2;
        for (int i = 1; i < steps; i++) {
            double t = Math.PI * i / steps;
            sum += Math.cos(t - x * Math.sin(t));
        }
        return sum / steps;
    }
}
