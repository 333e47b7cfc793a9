/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.Locale;

import org.headroom.common.quantity.Quantity;
import org.headroom.common.quantity.Unit;

/**
 * The numbers that are allowed. Infinite ends mean that there is no limit; NaN and infinity are never allowed.
 *
 * @param min         lowest, or minus infinity
 * @param minIncluded whether {@code min} itself is allowed
 * @param max         highest, or infinity
 * @param maxIncluded whether {@code max} itself is allowed
 */
public record Range(double min, boolean minIncluded, double max, boolean maxIncluded) {

    public Range {
        if (!(min <= max)) {
            throw new IllegalArgumentException("A range goes from the lower to the higher number");
        }
    }

    public static Range any() {
        return new Range(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);
    }

    /** Above zero. */
    public static Range positive() {
        return above(0);
    }

    public static Range above(double min) {
        return new Range(min, false, Double.POSITIVE_INFINITY, false);
    }

    public static Range atLeast(double min) {
        return new Range(min, true, Double.POSITIVE_INFINITY, false);
    }

    public static Range between(double min, double max) {
        return new Range(min, true, max, true);
    }

    /** Above min, up to and with max. */
    public static Range aboveUpTo(double min, double max) {
        return new Range(min, false, max, true);
    }

    public boolean contains(double value) {
        return Double.isFinite(value) && (minIncluded ? value >= min : value > min)
                && (maxIncluded ? value <= max : value < max);
    }

    /** In words, e.g. {@code greater than 0 m} or {@code from 0 % to 100 %}. */
    public String describe(Unit unit, Locale locale) {
        var low = Double.isInfinite(min) ? "" : Quantity.of(min, unit).format(locale);
        var high = Double.isInfinite(max) ? "" : Quantity.of(max, unit).format(locale);
        var lowKey = low.isEmpty() ? "open" : minIncluded ? "from" : "above";
        var highKey = high.isEmpty() ? "open" : maxIncluded ? "to" : "below";
        return CalcText.text("range." + lowKey + "." + highKey, low, high);
    }
}
