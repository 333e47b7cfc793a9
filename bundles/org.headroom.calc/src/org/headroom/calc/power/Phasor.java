/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

/**
 * A sinusoidal voltage, current or impedance as a complex number. Magnitudes are RMS.
 *
 * @param re real part
 * @param im imaginary part
 */
public record Phasor(double re, double im) {

    public static final Phasor ZERO = new Phasor(0, 0);

    /** From magnitude and angle in degrees, counted anticlockwise. */
    public static Phasor polar(double magnitude, double angle_deg) {
        var angle = Math.toRadians(angle_deg);
        return new Phasor(magnitude * Math.cos(angle), magnitude * Math.sin(angle));
    }

    /**
     * The load current of a phase: phase 0, 1, 2 is L1, L2, L3 at 0°, −120°, −240°, lagging by the angle whose cosine
     * is the power factor.
     */
    public static Phasor lagging(double magnitude, int phase, double powerFactor) {
        return polar(magnitude, -120.0 * phase - Math.toDegrees(Math.acos(powerFactor)));
    }

    public Phasor plus(Phasor other) {
        return new Phasor(re + other.re, im + other.im);
    }

    public Phasor minus(Phasor other) {
        return new Phasor(re - other.re, im - other.im);
    }

    public Phasor times(Phasor other) {
        return new Phasor(re * other.re - im * other.im, re * other.im + im * other.re);
    }

    public Phasor times(double factor) {
        return new Phasor(re * factor, im * factor);
    }

    /** @throws ArithmeticException when the other is zero */
    public Phasor dividedBy(Phasor other) {
        var square = other.re * other.re + other.im * other.im;
        if (square == 0) {
            throw new ArithmeticException("Division by a zero phasor");
        }
        return new Phasor((re * other.re + im * other.im) / square, (im * other.re - re * other.im) / square);
    }

    public double magnitude() {
        return Math.hypot(re, im);
    }

    /** From −180° to 180°. */
    public double angle_deg() {
        return Math.toDegrees(Math.atan2(im, re));
    }
}
