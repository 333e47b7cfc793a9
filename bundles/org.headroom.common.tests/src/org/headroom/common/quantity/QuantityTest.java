/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.common.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;

import org.headroom.common.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({ "31.754264805,A,31.75 A", "22000,W,22000 W", "123456,W,123456 W", "230,V,230 V",
            "0.1875,ohm,0.1875 Ω", "-0.729,dB,-0.729 dB", "0.00001234567,s,0.00001235 s",
            "0,V,0 V", "-0.0,V,0 V", "99.996,percent,100 %",
            "120,deg,120°", "1e-12,m,1E-12 m", "1.5,'',1.5", "94.04,dB_SPL,94.04 dB SPL" })
    void writesSignificantDigitsAndTheUnit(double value, String unit, String text) {
        assertEquals(text, Quantity.of(value, Unit.named(unit).orElseThrow()).format(Locale.ENGLISH));
    }

    @Test
    void writesTheReadersDecimalSign() {
        assertEquals("31,75 A", Quantity.of(31.754, Unit.AMPERE).format(Locale.GERMANY));
        assertEquals("2,0 %", Quantity.of(1.96, Unit.PERCENT).formatFixed(Locale.GERMANY, 1));
        assertEquals("0.0 dB", Quantity.of(-0.01, Unit.DECIBEL).formatFixed(Locale.ENGLISH, 1));
    }

    @ParameterizedTest
    @CsvSource({ "22000,W,22 kW", "0.175,ohm,175 mΩ", "606500000,Hz,606.5 MHz", "999,W,999 W", "0.0005,m,0.5 mm",
            "1500,dB,1500 dB", "0.5,A,500 mA", "0,A,0 A", "-22000,W,-22 kW" })
    void choosesTheUnitThatPeopleSay(double value, String unit, String text) {
        assertEquals(text, Quantity.of(value, Unit.named(unit).orElseThrow()).readable().format(Locale.ENGLISH));
    }

    @Test
    void convertsWithinADimensionOnly() {
        assertEquals(0.02, Quantity.of(20, Unit.MILLIVOLT).to(Unit.VOLT).value(), 1e-15);
        assertEquals(293.15, Quantity.of(20, Unit.CELSIUS).to(Unit.KELVIN).value(), 1e-12);
        assertEquals(3412.14, Quantity.of(1, Unit.KILOWATT).to(Unit.BTU_PER_HOUR).value(), 0.01);
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(1, Unit.VOLT).to(Unit.AMPERE));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(4, Unit.DBU).to(Unit.DBV));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(1, Unit.WATT).to(Unit.VOLT_AMPERE));
        assertTrue(Unit.DBU.convertsTo(Unit.DBU));
        assertFalse(Unit.DECIBEL.convertsTo(Unit.DB_SPL));
    }

    @Test
    void convertingThereAndBackGivesTheSame() {
        var random = new Random(7);
        for (var from : Unit.all()) {
            for (var to : Unit.all()) {
                if (from.convertsTo(to)) {
                    var value = random.nextDouble(-1e4, 1e4);
                    assertEquals(value, Quantity.of(value, from).to(to).to(from).value(), 1e-8, from + " " + to);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
    void isNeverWithoutAValue(double value) {
        assertThrows(IllegalArgumentException.class, () -> new Quantity(value, Unit.VOLT));
    }

    @Test
    void everyUnitHasAWordAndASuffixOfItsOwn() {
        var suffixes = new HashSet<String>();
        var keys = Messages.of(Unit.class, Locale.ENGLISH).keys();
        for (var unit : Unit.all()) {
            assertTrue(suffixes.add(unit.suffix()), unit.suffix());
            assertTrue(unit.suffix().matches("[A-Za-z0-9_]*"), unit.suffix());
            assertTrue(keys.contains("unit." + (unit.suffix().isEmpty() ? "one" : unit.suffix())), unit.suffix());
            assertEquals(unit, Unit.named(unit.symbol()).orElseThrow());
            assertEquals(unit, Unit.named(unit.suffix()).orElseThrow());
        }
    }
}
