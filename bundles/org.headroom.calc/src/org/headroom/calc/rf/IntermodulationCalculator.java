/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.rf;

import static org.headroom.common.quantity.Quantity.of;
import static org.headroom.common.quantity.Unit.KILOHERTZ;
import static org.headroom.common.quantity.Unit.MEGAHERTZ;
import static org.headroom.common.quantity.Unit.ONE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.headroom.calc.Calculation;
import org.headroom.calc.CalculationBuilder;
import org.headroom.calc.Calculator;
import org.headroom.calc.CalculatorDescription;
import org.headroom.calc.CalculatorGroup;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Range;
import org.headroom.calc.Source;
import org.headroom.common.quantity.Quantity;
import org.headroom.common.text.Messages;

/** Intermodulation of transmitters and how near it comes to them. */
public final class IntermodulationCalculator implements Calculator {

    private static final int LISTED = 1000;

    private final Messages messages = Messages.of(IntermodulationCalculator.class);
    private final CalculatorDescription description = CalculatorDescription
            .describe("intermodulation", CalculatorGroup.RF, messages)
            .numbers("carriers_MHz", MEGAHERTZ, Range.between(0.001, 100_000), 2, 200)
            .number("guard_kHz", KILOHERTZ, Range.atLeast(0), 100)
            .choice("products", "third", "third-fifth", "all", "two-third")
            .optionalNumbers("imd_sources", ONE, Range.between(0, 1), 2, 200)
            .outputs("two_third_MHz", MEGAHERTZ).outputs("two_fifth_MHz", MEGAHERTZ)
            .outputs("three_third_MHz", MEGAHERTZ).output("hits", ONE).outputs("hit_products_MHz", MEGAHERTZ)
            .outputs("hit_carriers_MHz", MEGAHERTZ).outputs("hit_distances_kHz", KILOHERTZ)
            .output("nearest_two_third_kHz", KILOHERTZ).output("nearest_two_fifth_kHz", KILOHERTZ)
            .output("nearest_three_third_kHz", KILOHERTZ).words("verdict")
            .source(Source.of("Intermodulation of odd order", "2a − b, 3a − 2b, 4a − 3b, 5a − 4b, a + b − c"))
            .source(Source.of("RussellAult/WWB-Equipment-Profiles", "guards by device and order",
                    "https://github.com/RussellAult/WWB-Equipment-Profiles"))
            .build();

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) throws InvalidInputException {
        var megahertz = inputs.numbers("carriers_MHz");
        var flags = inputs.numbers("imd_sources");
        if (flags.length > 0 && flags.length != megahertz.length) {
            throw inputs.refuse("imd_sources", messages.text("intermodulation.count", flags.length, megahertz.length),
                    messages.text("intermodulation.count.remedy"));
        }
        if (Arrays.stream(megahertz).map(f -> Math.rint(f * 1e6)).distinct().count() < megahertz.length) {
            throw inputs.refuse("carriers_MHz", messages.text("intermodulation.twice"),
                    messages.text("intermodulation.twice.remedy"));
        }
        var transmitters = new Intermodulation(IntStream.range(0, megahertz.length)
                .mapToObj(i -> new Intermodulation.Carrier(Math.round(megahertz[i] * 1e6),
                        flags.length == 0 || flags[i] >= 0.5)).toList());
        var kinds = switch (inputs.choice("products")) {
            case "two-third" -> EnumSet.of(Product.Kind.TWO_THIRD);
            case "third" -> EnumSet.of(Product.Kind.TWO_THIRD, Product.Kind.THREE_THIRD);
            case "third-fifth" ->
                EnumSet.of(Product.Kind.TWO_THIRD, Product.Kind.THREE_THIRD, Product.Kind.TWO_FIFTH);
            default -> EnumSet.allOf(Product.Kind.class);
        };
        var calculation = Calculation.of(inputs);
        list(calculation, transmitters, kinds, Product.Kind.TWO_THIRD, "two_third", "2a − b");
        list(calculation, transmitters, kinds, Product.Kind.TWO_FIFTH, "two_fifth", "3a − 2b");
        list(calculation, transmitters, kinds, Product.Kind.THREE_THIRD, "three_third", "a + b − c");
        hits(calculation, transmitters.hits(kinds, Math.round(inputs.number("guard_kHz") * 1000)), megahertz,
                inputs.number("guard_kHz"));
        if (Arrays.stream(flags).distinct().count() > 1) {
            calculation.warning("intermodulation.mixed", messages.text("intermodulation.warning.mixed"));
        }
        return calculation.build();
    }

    private static void list(CalculationBuilder calculation, Intermodulation transmitters, Set<Product.Kind> kinds,
            Product.Kind kind, String key, String formula) {
        if (!kinds.contains(kind)) {
            return;
        }
        var products = transmitters.products(kind);
        if (products.size() <= LISTED) {
            calculation.results(key + "_MHz", products.stream().mapToDouble(p -> p.frequency_Hz() / 1e6).toArray());
        }
        transmitters.nearest(kind).ifPresent(hit -> calculation
                .step(kind.label() + ": " + formula, megahertz(hit.product().frequency_Hz()),
                        "nearest of {} to a carrier, {} away", products.size(), of(hit.distance_Hz() / 1e3, KILOHERTZ))
                .result("nearest_" + key + "_kHz", hit.distance_Hz() / 1e3));
    }

    private void hits(CalculationBuilder calculation, List<Intermodulation.Hit> hits, double[] carriers,
            double guard_kHz) {
        var verdict = hits.isEmpty() ? "clear" : "hit";
        calculation.step("hit: |product − carrier| < guard", (double) hits.size(), "guard {}", of(guard_kHz, KILOHERTZ))
                .result("hits", hits.size())
                .words("verdict", verdict, messages.text("intermodulation.verdict." + verdict));
        var listed = hits.stream().limit(LISTED).toList();
        calculation.results("hit_products_MHz",
                listed.stream().mapToDouble(h -> h.product().frequency_Hz() / 1e6).toArray())
                .results("hit_carriers_MHz", listed.stream().mapToDouble(h -> carriers[h.carrier()]).toArray())
                .results("hit_distances_kHz", listed.stream().mapToDouble(h -> h.distance_Hz() / 1e3).toArray());
        if (!hits.isEmpty()) {
            var worst = hits.getFirst();
            calculation.warning("intermodulation.hit", messages.text("intermodulation.warning.hit",
                    worst.product().kind().label(), megahertz(worst.product().frequency_Hz()),
                    of(worst.distance_Hz() / 1e3, KILOHERTZ), Quantity.number(carriers[worst.carrier()],
                            Locale.ENGLISH, 9) + " MHz"));
        }
    }

    private static String megahertz(long hertz) {
        return Quantity.number(hertz / 1e6, Locale.ENGLISH, 9) + " MHz";
    }
}
