/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.common.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A number with its unit. Always finite: what is unknown or undefined is an empty {@link Optional}, not a NaN.
 *
 * @param value the number, in {@code unit}
 * @param unit  the unit
 */
public record Quantity(double value, Unit unit) {

    private static final int DIGITS = 4;
    private static final List<List<Unit>> SCALES = List.of(
            List.of(Unit.MILLIVOLT, Unit.VOLT), List.of(Unit.MILLIAMPERE, Unit.AMPERE),
            List.of(Unit.WATT, Unit.KILOWATT), List.of(Unit.VOLT_AMPERE, Unit.KILOVOLT_AMPERE),
            List.of(Unit.MILLIOHM, Unit.OHM), List.of(Unit.MILLIMETRE, Unit.METRE, Unit.KILOMETRE),
            List.of(Unit.GRAM, Unit.KILOGRAM), List.of(Unit.NEWTON, Unit.KILONEWTON),
            List.of(Unit.HERTZ, Unit.KILOHERTZ, Unit.MEGAHERTZ), List.of(Unit.MILLISECOND, Unit.SECOND));

    public Quantity {
        Objects.requireNonNull(unit);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A quantity is a finite number, not " + value);
        }
        value = value == 0 ? 0 : value; // no negative zero on paper
    }

    public static Quantity of(double value, Unit unit) {
        return new Quantity(value, unit);
    }

    /**
     * The same in another unit.
     *
     * @throws IllegalArgumentException when the units measure different things or are not linear in each other
     */
    public Quantity to(Unit other) {
        if (!unit.convertsTo(other)) {
            throw new IllegalArgumentException("No conversion from " + unit.name() + " to " + other.name());
        }
        return unit.equals(other) ? this
                : new Quantity((value * unit.factor() + unit.offset() - other.offset()) / other.factor(), other);
    }

    /** The same in the sister unit that people would say: 31754 W as kW, 0.175 Ω as mΩ; unchanged if none. */
    public Quantity readable() {
        var size = Math.abs(value);
        if (value == 0 || size >= 1 && size < 1000) {
            return this;
        }
        return SCALES.stream().filter(scale -> scale.contains(unit)).findFirst()
                .flatMap(scale -> scale.reversed().stream().map(this::to).filter(q -> Math.abs(q.value) >= 1)
                        .findFirst().or(() -> Optional.of(to(scale.getFirst()))))
                .orElse(this);
    }

    /** Written with up to four significant digits and the unit, e.g. {@code 31.75 A}; 22000 W keeps all digits. */
    public String format(Locale locale) {
        return format(locale, DIGITS);
    }

    /**
     * Written with up to so many significant digits and the unit. Zeros at the end are left out; digits before the
     * decimal sign are never rounded away.
     */
    public String format(Locale locale, int significantDigits) {
        return withSymbol(number(value, locale, significantDigits));
    }

    /** Written with exactly so many decimals and the unit, for columns of figures. */
    public String formatFixed(Locale locale, int decimals) {
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        var format = plain(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return withSymbol(format.format(rounded.signum() == 0 ? rounded.abs() : rounded));
    }

    /** A bare number with up to so many significant digits; digits before the decimal sign are never rounded away. */
    public static String number(double value, Locale locale, int significantDigits) {
        if (significantDigits < 1) {
            throw new IllegalArgumentException("At least one significant digit");
        }
        var exact = BigDecimal.valueOf(value);
        var integerDigits = Math.max(1, exact.precision() - exact.scale());
        var rounded = exact.round(new MathContext(Math.max(integerDigits, significantDigits), RoundingMode.HALF_UP));
        if (integerDigits > 15 || value != 0 && Math.abs(value) < 1e-9) {
            return new DecimalFormat("0." + "#".repeat(significantDigits - 1) + "E0",
                    DecimalFormatSymbols.getInstance(locale)).format(rounded);
        }
        return plain(locale).format(rounded);
    }

    private static DecimalFormat plain(Locale locale) {
        var format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale));
        format.setMaximumFractionDigits(20);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private String withSymbol(String number) {
        var close = unit.symbol().isEmpty() || unit.equals(Unit.DEGREE);
        return number + (close ? "" : " ") + unit.symbol();
    }

    /** In English with four significant digits. */
    @Override
    public String toString() {
        return format(Locale.ENGLISH);
    }
}
