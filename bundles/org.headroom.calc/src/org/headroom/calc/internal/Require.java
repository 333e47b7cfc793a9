/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.internal;

/** Guards of the formulas: a formula is never fed what it does not hold for. */
public final class Require {

    private Require() {
    }

    /** @throws IllegalArgumentException unless the value is finite */
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a finite number, not " + value);
        }
        return value;
    }

    /** @throws IllegalArgumentException unless the value is finite and above 0 */
    public static double positive(String name, double value) {
        if (!(finite(name, value) > 0)) {
            throw new IllegalArgumentException(name + " must be greater than 0, not " + value);
        }
        return value;
    }

    /** @throws IllegalArgumentException unless the value is finite and not below 0 */
    public static double notNegative(String name, double value) {
        if (!(finite(name, value) >= 0)) {
            throw new IllegalArgumentException(name + " must not be negative, not " + value);
        }
        return value;
    }

    /** @throws IllegalArgumentException unless min ≤ value ≤ max */
    public static double within(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(name + " must be from " + min + " to " + max + ", not " + value);
        }
        return value;
    }

    /** @throws IllegalArgumentException unless 0 < value ≤ 1 */
    public static double powerFactor(double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException("power factor must be greater than 0, at most 1, not " + value);
        }
        return value;
    }
}
