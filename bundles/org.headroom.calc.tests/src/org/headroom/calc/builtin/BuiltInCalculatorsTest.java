/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.ChoiceInput;
import org.headroom.calc.Input;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Output;
import org.headroom.calc.Result;
import org.headroom.common.text.Messages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every calculator: it can be described in full and gives what it announces, with steps. */
class BuiltInCalculatorsTest {

    private static final String MODULATIONS = Stream.generate(() -> "0.5").limit(98).collect(Collectors.joining(","));

    /** Inputs that each calculator needs at least, and figures that must come out. */
    private static final Map<String, Map<String, String>> NEEDED = Map.ofEntries(
            Map.entry("three-phase-current", Map.of("power", "22 kW")),
            Map.entry("single-phase-current", Map.of("power_W", "2300")),
            Map.entry("voltage-drop", Map.of("current", "32", "length", "50", "area", "6")),
            Map.entry("unbalanced-feeder", Map.of("currents", "20,16,10", "length", "50", "area", "6")),
            Map.entry("neutral-current", Map.of("currents_A", "20 16 10")),
            Map.entry("phase-balance", Map.of("loads", "3000,2500,2200,1800,1500,1500,1200,800,500")),
            Map.entry("amplifier-duty", Map.of("crest_factor", "4", "rated_power", "4000")),
            Map.entry("amplifier-draw", Map.of("rated_power", "4 kW", "eighth_W", "750", "eighth_A", "3")),
            Map.entry("speaker-cable", Map.of("length", "50", "area", "2.5")),
            Map.entry("constant-voltage-line", Map.of("taps", "6;6;6;6;6;6;6;6", "length", "200", "area", "1.5")),
            Map.entry("voltage-level", Map.of("level_dBu", "4")),
            Map.entry("level-sum", Map.of("levels", "94,94")),
            Map.entry("coherent-sum", Map.of("levels", "94,94", "frequency", "1 kHz", "distances", "10,10.0858")),
            Map.entry("distance-loss", Map.of("distance", "32", "reference_level_dB_SPL", "127")),
            Map.entry("direct-level", Map.of("sensitivity", "100", "power", "500", "distance", "32")),
            Map.entry("leq-budget", Map.of("limit", "99", "period", "30 min", "levels", "102", "durations", "10")),
            Map.entry("frequency-weighting", Map.of()), Map.entry("air-absorption", Map.of("distance", "1 km")),
            Map.entry("speed-of-sound", Map.of()), Map.entry("delay-time", Map.of("distance", "34.32")),
            Map.entry("reverberation-time", Map.of("volume", "2000", "surface", "1100", "absorption", "0.2",
                    "constant", "0.161", "air_frequency", "1000")),
            Map.entry("critical-distance", Map.of("volume", "2000", "reverberation", "1.4636", "surface", "1100",
                    "absorption", "0.2")),
            Map.entry("speech-transmission", Map.of("reverberation", "1", "snr", "15")),
            Map.entry("speech-transmission-modulation", Map.of("modulations", MODULATIONS)),
            Map.entry("intermodulation", Map.of("carriers", "606.5,607.1,608.2,610", "products", "third-fifth")),
            Map.entry("fft-resolution", Map.of()));

    private static final List<String> SHARED = List.of("basis", "certainty");

    private static final Map<String, Map<String, Double>> EXPECTED = Map.of(
            "three-phase-current", Map.of("current_A", 31.754), "voltage-drop", Map.of("voltage_drop_V", 4.877),
            "neutral-current", Map.of("neutral_current_A", 8.718), "speaker-cable", Map.of("gain_dB", -0.729),
            "constant-voltage-line", Map.of("load_ohm", 208.333, "resistance_ohm", 4.667),
            "direct-level", Map.of("level_dB_SPL", 96.742), "speech-transmission", Map.of("sti", 0.565),
            "critical-distance", Map.of("from_reverberation_m", 2.107, "from_room_constant_m", 2.338),
            "coherent-sum", Map.of("sum_dB", 97.010), "fft-resolution", Map.of("bin_Hz", 2.930));

    @TestFactory
    Stream<DynamicTest> gives() {
        return BuiltInCalculators.all().stream().map(c -> DynamicTest.dynamicTest(c.description().id(), () -> {
            var calculation = calculate(c, NEEDED.get(c.description().id()));
            assertFalse(calculation.results().isEmpty());
            assertFalse(calculation.steps().isEmpty());
            for (var step : calculation.steps()) {
                assertFalse((step.formula() + step.inserted() + step.result()).matches("(?s).*(NaN|∞|\\{}|\\[D@).*"),
                        step.toString());
            }
            for (var result : calculation.results()) {
                assertFalse(result instanceof Result.Words w && w.text().contains("!"), result.toString());
            }
            calculation.warnings().forEach(w -> assertFalse(w.message().contains("!"), w.message()));
            EXPECTED.getOrDefault(c.description().id(), Map.of()).forEach((key, value) ->
                assertEquals(value, calculation.quantity(key).orElseThrow().value(), 0.0005, key));
        }));
    }

    @TestFactory
    Stream<DynamicTest> isDescribedInFull() {
        return BuiltInCalculators.all().stream().map(c -> DynamicTest.dynamicTest(c.description().id(), () -> {
            var description = c.description();
            var texts = Stream.of(Stream.of(description.name(), description.purpose(), description.group().name()),
                    description.inputs().stream().map(Input::name), description.outputs().stream().map(Output::name),
                    description.inputs().stream().filter(ChoiceInput.class::isInstance)
                            .flatMap(i -> ((ChoiceInput) i).choices().stream().map(ChoiceInput.Choice::name)))
                    .flatMap(s -> s).toList();
            texts.forEach(text -> assertFalse(text.isBlank() || text.contains("!"), text));
            assertFalse(description.limits().isEmpty());
            assertTrue(Modifier.isPublic(c.getClass().getModifiers()));
            assertEquals(description.id(), c.getClass().getConstructor().newInstance().description().id());
        }));
    }

    @Test
    void noTextIsLeftOver() {
        for (var c : BuiltInCalculators.all()) {
            var keys = Messages.of(c.getClass()).keys();
            var ids = BuiltInCalculators.all().stream().filter(o -> o.getClass().getPackage() == c.getClass()
                    .getPackage()).map(o -> o.description().id()).toList();
            var known = new HashSet<String>();
            BuiltInCalculators.all().forEach(o -> {
                o.description().inputs().forEach(i -> known.add(i.key()));
                o.description().outputs().forEach(i -> known.add(i.key()));
            });
            for (var key : keys) {
                var first = key.split("\\.")[0];
                assertTrue(ids.contains(first) || known.contains(first) || SHARED.contains(first),
                        key);
            }
        }
    }

    @Test
    void idsAreUnique() {
        var ids = BuiltInCalculators.all().stream().map(c -> c.description().id()).collect(Collectors.toSet());
        assertEquals(BuiltInCalculators.all().size(), ids.size());
        assertEquals(NEEDED.keySet(), ids);
    }

    /** Whatever single input is nonsense is named, with what was given and what to do. */
    @TestFactory
    Stream<DynamicTest> nonsenseIsNamed() {
        return BuiltInCalculators.all().stream().flatMap(c -> c.description().inputs().stream()
                .flatMap(input -> Stream.of("nonsense", "NaN", "", "1e999").map(text -> DynamicTest.dynamicTest(
                        c.description().id() + " " + input.key() + "=" + text, () -> {
                            var given = new HashMap<>(NEEDED.get(c.description().id()));
                            given.keySet().removeIf(k -> input.key().equals(k) || input.key().startsWith(k + "_"));
                            given.put(input.key(), text);
                            var e = assertThrows(InvalidInputException.class,
                                    () -> Inputs.parse(c.description(), given));
                            var problem = e.inputs().getFirst();
                            assertEquals(input.key(), problem.key());
                            assertEquals(text, problem.value());
                            assertFalse(problem.allowed().isBlank() || problem.remedy().isBlank());
                            assertFalse(e.getMessage().contains("!"), e.getMessage());
                        }))));
    }

    private static Calculation calculate(Calculator calculator, Map<String, String> typed)
            throws InvalidInputException {
        return calculator.calculate(Inputs.parse(calculator.description(), typed));
    }
}
