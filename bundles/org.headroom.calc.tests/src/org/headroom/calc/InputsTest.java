/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headroom.calc.power.VoltageDropCalculator;
import org.headroom.calc.rf.IntermodulationCalculator;
import org.headroom.common.quantity.Unit;
import org.headroom.common.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {

    private final CalculatorDescription drop = new VoltageDropCalculator().description();
    private final CalculatorDescription carriers = new IntermodulationCalculator().description();

    private static Map<String, String> typed(String... pairs) {
        var typed = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], pairs[i + 1]);
        }
        return typed;
    }

    private InvalidInput refused(String... pairs) {
        var given = typed("current", "32", "length", "50", "area", "6");
        typed(pairs).forEach((key, value) -> {
            given.keySet().removeIf(k -> key.startsWith(k));
            given.put(key, value);
        });
        return assertThrows(InvalidInputException.class, () -> Inputs.parse(drop, given)).inputs().getFirst();
    }

    @Test
    void readsUnitsDefaultsAndShortKeys() throws InvalidInputException {
        var inputs = Inputs.parse(drop, typed("current", "500 mA", "length_m", "0.05km", "area", " 2.5 "));
        assertEquals(0.5, inputs.number("current_A"), 1e-12);
        assertEquals(50, inputs.number("length_m"), 1e-12);
        assertEquals(2.5, inputs.number("area_mm2"));
        assertEquals(230, inputs.number("voltage_V"));
        assertEquals("three-phase", inputs.choice("circuit"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "606.5,607.1", "606.5; 607.1", "606.5 607.1", "606500 kHz, 607.1 MHz",
            "6.065e2,607.1" })
    void readsListsHoweverTheyAreSeparated(String text) throws InvalidInputException {
        assertArrayEquals(new double[] { 606.5, 607.1 },
                Inputs.parse(carriers, typed("carriers", text)).numbers("carriers_MHz"), 1e-9);
    }

    @Test
    void namesInputValueRangeAndRemedy() {
        var negative = refused("length_m", "-5");
        assertEquals("length_m", negative.key());
        assertEquals("-5", negative.value());
        assertEquals("at least 0 m (in m)", negative.allowed());
        assertEquals("Give length_m: at least 0 m (in m).", negative.remedy());
        assertTrue(negative.toProblem().isError());
        assertTrue(refused("area_mm2", "0").allowed().startsWith("greater than 0 mm²"));
        assertTrue(refused("conductor", "gold").allowed().contains("copper, aluminium"));
    }

    @Test
    void saysWhatIsWrong() {
        assertTrue(refused("power_factor", "0,8").message().contains("comma"));
        assertTrue(refused("length_m", "5 kg").message().contains("unit"));
        assertTrue(refused("length_m", "five").message().contains("not a number"));
        assertTrue(refused("lenght_m", "5").message().contains("no input"));
        assertTrue(refused("lenght_m", "5").remedy().contains("length_m"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var e = assertThrows(InvalidInputException.class,
                () -> Inputs.parse(drop, typed("current", "x", "area", "-1", "wat", "1")));
        assertEquals(List.of("current_A", "area_mm2", "wat", "length_m"),
                e.inputs().stream().map(InvalidInput::key).toList());
        var twice = assertThrows(InvalidInputException.class,
                () -> Inputs.parse(drop, typed("current", "1", "current_A", "2", "area", "1", "length", "1")));
        assertTrue(twice.getMessage().contains("twice"));
    }

    @Test
    void takesValuesFromPrograms() throws InvalidInputException {
        var inputs = Inputs.of(drop,
                Map.of("current_A", 32, "length_m", 50.0, "area_mm2", 6, "conductor", "aluminium"));
        assertEquals("aluminium", inputs.choice("conductor"));
        assertThrows(InvalidInputException.class, () -> Inputs.of(drop, Map.of("current_A", Double.NaN,
                "length_m", 50, "area_mm2", 6)));
        assertThrows(InvalidInputException.class, () -> Inputs.of(carriers, Map.of("carriers_MHz", List.of(606.5))));
        assertThrows(InvalidInputException.class, () -> Inputs.of(carriers, Map.of("carriers_MHz", "606.5")));
        assertTrue(Inputs.of(carriers, Map.of("carriers_MHz", List.of(1, 2))).numbers("imd_sources").length == 0);
        assertThrows(IllegalArgumentException.class, () -> inputs.number("no_such_key"));
    }

    @Test
    void rangesKnowTheirEnds() {
        assertFalse(Range.positive().contains(0));
        assertTrue(Range.atLeast(0).contains(0));
        assertTrue(Range.aboveUpTo(0, 1).contains(1));
        assertFalse(Range.any().contains(Double.NaN));
        assertFalse(Range.any().contains(Double.POSITIVE_INFINITY));
        assertEquals("greater than 0, at most 1", Range.aboveUpTo(0, 1).describe(Unit.ONE, Locale.ENGLISH));
        assertEquals("any number", Range.any().describe(Unit.ONE, Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> Range.between(1, 0));
    }

    @Test
    void descriptionsRefuseWhatWouldMislead() {
        var builder = CalculatorDescription.describe("x", CalculatorGroup.POWER, Messages.of(InputsTest.class));
        assertThrows(IllegalArgumentException.class, () -> builder.number("length", Unit.METRE, Range.any()));
        assertThrows(IllegalArgumentException.class, () -> builder.number("a_m", Unit.METRE, Range.positive(), 0));
        assertThrows(IllegalArgumentException.class, builder::build, "without output and source");
    }
}
