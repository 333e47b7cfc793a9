/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.common.quantity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.headroom.common.text.Messages;

/**
 * A unit of measurement. {@code factor} and {@code offset} lead to the dimension's base unit:
 * {@code base = value * factor + offset}.
 *
 * @param symbol    as it is written after a number, e.g. {@code Ω}; empty for a plain number
 * @param suffix    the form for keys of JSON and inputs, e.g. {@code ohm} in {@code resistance_ohm}
 * @param name      the word for people
 * @param dimension what it measures
 * @param factor    size in the base unit of the dimension, above 0
 * @param offset    zero point in the base unit; 0 for all but temperatures
 */
public record Unit(String symbol, String suffix, String name, Dimension dimension, double factor, double offset) {

    public static final Unit ONE = builtIn("", "", "one", Dimension.RATIO, 1);
    public static final Unit PERCENT = builtIn("%", "percent", Dimension.RATIO, 0.01);

    public static final Unit VOLT = builtIn("V", "V", Dimension.VOLTAGE, 1);
    public static final Unit MILLIVOLT = builtIn("mV", "mV", Dimension.VOLTAGE, 1e-3);
    public static final Unit AMPERE = builtIn("A", "A", Dimension.CURRENT, 1);
    public static final Unit MILLIAMPERE = builtIn("mA", "mA", Dimension.CURRENT, 1e-3);
    public static final Unit WATT = builtIn("W", "W", Dimension.POWER, 1);
    public static final Unit KILOWATT = builtIn("kW", "kW", Dimension.POWER, 1e3);
    public static final Unit BTU_PER_HOUR = builtIn("BTU/h", "BTU_per_h", Dimension.POWER, 1055.05585262 / 3600);
    public static final Unit VOLT_AMPERE = builtIn("VA", "VA", Dimension.APPARENT_POWER, 1);
    public static final Unit KILOVOLT_AMPERE = builtIn("kVA", "kVA", Dimension.APPARENT_POWER, 1e3);
    public static final Unit OHM = builtIn("Ω", "ohm", Dimension.RESISTANCE, 1);
    public static final Unit MILLIOHM = builtIn("mΩ", "mohm", Dimension.RESISTANCE, 1e-3);
    public static final Unit OHM_SQUARE_MILLIMETRE_PER_METRE =
            builtIn("Ω·mm²/m", "ohm_mm2_per_m", Dimension.RESISTIVITY, 1e-6);
    public static final Unit MILLIOHM_PER_METRE =
            builtIn("mΩ/m", "mohm_per_m", Dimension.REACTANCE_PER_LENGTH, 1e-3);

    public static final Unit METRE = builtIn("m", "m", Dimension.LENGTH, 1);
    public static final Unit MILLIMETRE = builtIn("mm", "mm", Dimension.LENGTH, 1e-3);
    public static final Unit KILOMETRE = builtIn("km", "km", Dimension.LENGTH, 1e3);
    public static final Unit SQUARE_METRE = builtIn("m²", "m2", Dimension.AREA, 1);
    public static final Unit SQUARE_MILLIMETRE = builtIn("mm²", "mm2", Dimension.AREA, 1e-6);
    public static final Unit CUBIC_METRE = builtIn("m³", "m3", Dimension.VOLUME, 1);
    public static final Unit KILOGRAM = builtIn("kg", "kg", Dimension.MASS, 1);
    public static final Unit GRAM = builtIn("g", "g", Dimension.MASS, 1e-3);
    public static final Unit NEWTON = builtIn("N", "N", Dimension.FORCE, 1);
    public static final Unit KILONEWTON = builtIn("kN", "kN", Dimension.FORCE, 1e3);
    public static final Unit DEGREE = builtIn("°", "deg", Dimension.ANGLE, Math.PI / 180);

    public static final Unit HERTZ = builtIn("Hz", "Hz", Dimension.FREQUENCY, 1);
    public static final Unit KILOHERTZ = builtIn("kHz", "kHz", Dimension.FREQUENCY, 1e3);
    public static final Unit MEGAHERTZ = builtIn("MHz", "MHz", Dimension.FREQUENCY, 1e6);
    public static final Unit SECOND = builtIn("s", "s", Dimension.TIME, 1);
    public static final Unit MILLISECOND = builtIn("ms", "ms", Dimension.TIME, 1e-3);
    public static final Unit MINUTE = builtIn("min", "min", Dimension.TIME, 60);
    public static final Unit HOUR = builtIn("h", "h", Dimension.TIME, 3600);
    public static final Unit METRE_PER_SECOND = builtIn("m/s", "m_per_s", Dimension.SPEED, 1);
    public static final Unit SECOND_PER_METRE = builtIn("s/m", "s_per_m", Dimension.TIME_PER_LENGTH, 1);

    public static final Unit PER_METRE = builtIn("1/m", "per_m", Dimension.PER_LENGTH, 1);

    public static final Unit CELSIUS = builtIn("°C", "C", "C", Dimension.TEMPERATURE, 1, 273.15);
    public static final Unit KELVIN = builtIn("K", "K", Dimension.TEMPERATURE, 1);
    public static final Unit PASCAL = builtIn("Pa", "Pa", Dimension.PRESSURE, 1);
    public static final Unit KILOPASCAL = builtIn("kPa", "kPa", Dimension.PRESSURE, 1e3);

    public static final Unit DECIBEL = builtIn("dB", "dB", Dimension.LEVEL, 1);
    public static final Unit DECIBEL_PER_METRE = builtIn("dB/m", "dB_per_m", Dimension.LEVEL_PER_LENGTH, 1);
    public static final Unit DECIBEL_PER_KILOMETRE = builtIn("dB/km", "dB_per_km", Dimension.LEVEL_PER_LENGTH, 1e-3);
    public static final Unit DBU = builtIn("dBu", "dBu", Dimension.VOLTAGE_LEVEL, 1);
    public static final Unit DBV = builtIn("dBV", "dBV", Dimension.VOLTAGE_LEVEL, 1);
    public static final Unit DB_SPL = builtIn("dB SPL", "dB_SPL", Dimension.SOUND_LEVEL, 1);

    private static final List<Unit> ALL = List.of(ONE, PERCENT, VOLT, MILLIVOLT, AMPERE, MILLIAMPERE, WATT, KILOWATT,
            BTU_PER_HOUR, VOLT_AMPERE, KILOVOLT_AMPERE, OHM, MILLIOHM, OHM_SQUARE_MILLIMETRE_PER_METRE,
            MILLIOHM_PER_METRE, METRE, MILLIMETRE, KILOMETRE, SQUARE_METRE, SQUARE_MILLIMETRE, CUBIC_METRE, KILOGRAM,
            GRAM, NEWTON, KILONEWTON, DEGREE, HERTZ, KILOHERTZ, MEGAHERTZ, SECOND, MILLISECOND, MINUTE, HOUR,
            METRE_PER_SECOND, SECOND_PER_METRE, PER_METRE, CELSIUS, KELVIN, PASCAL, KILOPASCAL, DECIBEL,
            DECIBEL_PER_METRE, DECIBEL_PER_KILOMETRE, DBU, DBV, DB_SPL);

    public Unit {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(suffix);
        Objects.requireNonNull(name);
        Objects.requireNonNull(dimension);
        if (!(factor > 0) || Double.isInfinite(factor) || !Double.isFinite(offset)) {
            throw new IllegalArgumentException("A unit has a factor above 0 and a finite offset");
        }
    }

    /** The units that Headroom itself uses. */
    public static List<Unit> all() {
        return ALL;
    }

    /** The unit written so: by its symbol ({@code mm²}, {@code Ω}) or its suffix ({@code mm2}, {@code ohm}). */
    public static Optional<Unit> named(String text) {
        return ALL.stream().filter(u -> u.symbol.equals(text)).findFirst()
                .or(() -> ALL.stream().filter(u -> u.suffix.equals(text)).findFirst());
    }

    /**
     * Whether a value in this unit can be given in the other. Levels against different references
     * ({@code dBu}, {@code dBV}) cannot, although their dimension is the same.
     */
    public boolean convertsTo(Unit other) {
        return equals(other) || dimension == other.dimension && dimension != Dimension.VOLTAGE_LEVEL;
    }

    private static Unit builtIn(String symbol, String suffix, Dimension dimension, double factor) {
        return builtIn(symbol, suffix, suffix, dimension, factor, 0);
    }

    private static Unit builtIn(String symbol, String suffix, String key, Dimension dimension, double factor) {
        return builtIn(symbol, suffix, key, dimension, factor, 0);
    }

    private static Unit builtIn(String symbol, String suffix, String key, Dimension dimension, double factor,
            double offset) {
        return new Unit(symbol, suffix, Messages.of(Unit.class).text("unit." + key), dimension, factor, offset);
    }
}
