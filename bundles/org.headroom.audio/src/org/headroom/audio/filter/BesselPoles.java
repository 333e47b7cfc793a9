/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.filter;

import java.util.ArrayList;
import java.util.List;

/** Poles of a Bessel low pass, moved so that it is 3 dB down at 1. */
final class BesselPoles {

    private BesselPoles() {
    }

    static List<Pole> of(int order) {
        double[] polynomial = reverseBessel(order);
        var poles = poles(polynomial, order);
        double corner = corner(polynomial);
        return poles.stream().map(pole -> new Pole(pole.w() / corner, pole.q())).toList();
    }

    /** Coefficients of θₙ, the constant first: {@code (2n − k)! / (2^(n−k) k! (n − k)!)}. */
    static double[] reverseBessel(int n) {
        var coefficients = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            coefficients[k] = factorial(2 * n - k) / (Math.pow(2, n - k) * factorial(k) * factorial(n - k));
        }
        return coefficients;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int k = 2; k <= n; k++) {
            product *= k;
        }
        return product;
    }

    /** Where |θ(jw)|² is twice what it is at 0. */
    private static double corner(double[] polynomial) {
        double low = 0;
        double high = 10;
        for (int k = 0; k < 100; k++) {
            double w = (low + high) / 2;
            double re = 0;
            double im = 0;
            for (int power = polynomial.length - 1; power >= 0; power--) {
                double next = -im * w + polynomial[power];
                im = re * w;
                re = next;
            }
            if (re * re + im * im < 2 * polynomial[0] * polynomial[0]) {
                low = w;
            } else {
                high = w;
            }
        }
        return low;
    }

    /** All roots at once, after Durand and Kerner. */
    private static List<Pole> poles(double[] polynomial, int n) {
        var re = new double[n];
        var im = new double[n];
        double radius = Math.pow(polynomial[0], 1.0 / n);
        for (int k = 0; k < n; k++) {
            re[k] = radius * Math.cos(2 * Math.PI * k / n + 0.4);
            im[k] = radius * Math.sin(2 * Math.PI * k / n + 0.4);
        }
        for (int step = 0; step < 500; step++) {
            for (int k = 0; k < n; k++) {
                improve(polynomial, re, im, k);
            }
        }
        var poles = new ArrayList<Pole>();
        for (int k = 0; k < n; k++) {
            double w = Math.hypot(re[k], im[k]);
            if (Math.abs(im[k]) < 1e-9 * w) {
                poles.add(Pole.single(w));
            } else if (im[k] > 0) {
                poles.add(new Pole(w, w / (-2 * re[k])));
            }
        }
        return poles;
    }

    private static void improve(double[] polynomial, double[] re, double[] im, int k) {
        var value = new Response(polynomial[polynomial.length - 1], 0);
        var at = new Response(re[k], im[k]);
        for (int power = polynomial.length - 2; power >= 0; power--) {
            var next = value.times(at);
            value = new Response(next.re() + polynomial[power], next.im());
        }
        for (int j = 0; j < re.length; j++) {
            if (j != k) {
                value = value.over(new Response(re[k] - re[j], im[k] - im[j]));
            }
        }
        re[k] -= value.re();
        im[k] -= value.im();
    }
}
