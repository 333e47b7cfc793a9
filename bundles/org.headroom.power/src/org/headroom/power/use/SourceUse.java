/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.use;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.headroom.calc.power.Generator;
import org.headroom.model.power.SourceKind;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.network.PlanFacts;
import org.headroom.power.protection.ProtectionAnalysis;

/**
 * What a source is asked for over a production: steps, fuel, energy, carbon dioxide.
 *
 * @param source        the source
 * @param load_percent  load of a generator against its kVA and kW; empty: no generator, or unknown
 * @param steps_W       active power that each step of switching on adds, in the order of the steps
 * @param step_percent  the largest of them against the rated active power; empty: unknown
 * @param stepLimit_percent largest step that it bears; empty: unknown
 * @param fuel_l_per_h  fuel at this load; empty: unknown
 * @param fuelAtMost    whether the load is below the least published one, so that it burns no more than that
 * @param fuelPerDay_l  fuel each day; empty: unknown
 * @param tank_h        hours until the tank is empty; empty: unknown
 * @param energyPerDay_kWh energy each day; empty: hours unknown
 * @param energy_kWh    energy in all; empty: hours or days unknown
 * @param carbon_kg     carbon dioxide in all; empty: unknown
 * @param runtime_s     how long a UPS keeps its load up; empty: no UPS, or load outside of what is published
 */
public record SourceUse(SourceResult source, OptionalDouble load_percent, List<Double> steps_W,
        OptionalDouble step_percent, OptionalDouble stepLimit_percent, OptionalDouble fuel_l_per_h, boolean fuelAtMost,
        OptionalDouble fuelPerDay_l, OptionalDouble tank_h, OptionalDouble energyPerDay_kWh, OptionalDouble energy_kWh,
        OptionalDouble carbon_kg, OptionalDouble runtime_s) {

    public SourceUse {
        steps_W = List.copyOf(steps_W);
    }

    /** Power that is taken at the same time, in W: the sum with diversity. */
    public double power_W() {
        return source.diversity() * source.flow().power_W();
    }

    /** Works out what a source is asked for. */
    public static SourceUse of(SourceResult source, PlanFacts plan) {
        var tree = source.tree();
        var facts = tree.facts();
        double power = source.diversity() * source.flow().power_W();
        boolean generator = tree.kind() == SourceKind.GENERATOR;
        var rated_W = generator && tree.ratedPower_VA().isPresent() && facts.powerFactor().isPresent()
                ? OptionalDouble.of(Generator.rated_W(tree.ratedPower_VA().getAsDouble(), facts.powerFactor().getAsDouble()))
                : OptionalDouble.empty();
        var load = rated_W.isPresent() ? OptionalDouble.of(Generator.load_percent(power,
                source.diversity() * source.flow().apparent_VA(), tree.ratedPower_VA().getAsDouble(),
                facts.powerFactor().getAsDouble())) : OptionalDouble.empty();
        var steps = steps(source, plan);
        double largest = steps.stream().mapToDouble(step -> step).max().orElse(0);
        var fuel = OptionalDouble.empty();
        boolean atMost = false;
        if (rated_W.isPresent() && !facts.fuel().isEmpty()) {
            double share = power / rated_W.getAsDouble();
            fuel = facts.fuel().at(share);
            if (fuel.isEmpty() && share < facts.fuel().first().orElse(0)) {
                fuel = facts.fuel().at(facts.fuel().first().getAsDouble());
                atMost = true;
            }
        }
        var perDay = times(OptionalDouble.of(power / 1000), plan.hoursPerDay());
        var fuelPerDay = times(fuel, plan.hoursPerDay());
        var days = plan.days().isPresent() ? OptionalDouble.of(plan.days().getAsInt()) : OptionalDouble.empty();
        var energy = times(perDay, days);
        var carbon = generator ? times(times(fuelPerDay, days), OptionalDouble.of(Generator.DIESEL_KG_CO2_PER_L))
                : times(energy, plan.carbon_kg_per_kWh());
        return new SourceUse(source, load, steps, rated_W.isPresent()
                ? OptionalDouble.of(100 * Generator.stepShare(largest, rated_W.getAsDouble())) : OptionalDouble.empty(),
                times(facts.stepLimit(), OptionalDouble.of(100)), fuel, atMost, fuelPerDay,
                fuel.isPresent() && fuel.getAsDouble() > 0 && facts.tank_l().isPresent()
                        ? OptionalDouble.of(facts.tank_l().getAsDouble() / fuel.getAsDouble()) : OptionalDouble.empty(),
                perDay, energy, carbon,
                tree.kind() == SourceKind.UPS ? facts.runtime().at(source.flow().power_W()) : OptionalDouble.empty());
    }

    private static OptionalDouble times(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() && b.isPresent() ? OptionalDouble.of(a.getAsDouble() * b.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Power of the loads of each step; everything at once where there is no delay between the steps. */
    private static List<Double> steps(SourceResult source, PlanFacts plan) {
        var steps = new TreeMap<Integer, Double>();
        source.all().flatMap(each -> each.loads().stream()).forEach(load -> load.load().draw()
                .ifPresent(draw -> steps.merge(plan.sequenceDelay_s().orElse(0) > 0
                        ? ProtectionAnalysis.step(load.path()) : 1, draw.power_W(), Double::sum)));
        return new ArrayList<>(steps.values());
    }
}
