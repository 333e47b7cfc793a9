/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.filter;

/**
 * What a filter makes of a sine: a complex factor.
 *
 * @param re real part
 * @param im imaginary part
 */
public record Response(double re, double im) {

    /** Changes nothing. */
    public static final Response UNITY = new Response(1, 0);

    public Response times(Response other) {
        return new Response(re * other.re - im * other.im, re * other.im + im * other.re);
    }

    public Response over(Response other) {
        double norm = other.re * other.re + other.im * other.im;
        return new Response((re * other.re + im * other.im) / norm, (im * other.re - re * other.im) / norm);
    }

    public double magnitude() {
        return Math.hypot(re, im);
    }

    public double magnitude_dB() {
        return 20 * Math.log10(magnitude());
    }

    /** From −180 to 180. */
    public double phase_deg() {
        return Math.toDegrees(Math.atan2(im, re));
    }
}
