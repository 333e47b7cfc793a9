/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.headroom.model.production.Production;
import org.headroom.power.flow.Limits;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.flow.PowerSolver;
import org.headroom.power.internal.build.DeadInlets;
import org.headroom.power.internal.build.NetworkBuilder;
import org.headroom.power.network.PowerNetwork;
import org.headroom.power.network.PowerProblem;
import org.headroom.power.network.Scenario;
import org.headroom.power.protection.ProtectionAnalysis;
import org.headroom.power.protection.ProtectionProblems;
import org.headroom.power.protection.ProtectionResult;

/**
 * The whole way from a production to its loads, currents, voltage drops and problems.
 *
 * @param result   the solved supply
 * @param protection what was compared to see whether people and cables are protected
 * @param problems what is wrong or missing in the design, then what is over a limit
 */
public record PowerAnalysis(PowerResult result, ProtectionResult protection,
        List<PowerProblem> problems) {

    public PowerAnalysis {
        problems = List.copyOf(problems);
    }

    /**
     * Reads the supply of a production, which nobody changes meanwhile. Never throws for what is wrong in the
     * design.
     */
    public static PowerNetwork network(Production production) {
        return network(production, Scenario.AS_DESIGNED);
    }

    /**
     * Reads the supply of a production.
     *
     * @param thirdHarmonicOfUncorrected third harmonic, as a share of the current, to allow in the neutral for supplies
     *                                   that are
     *                                   published as not power-factor corrected; empty: none is known
     */
    public static PowerNetwork network(Production production, OptionalDouble thirdHarmonicOfUncorrected) {
        return network(production, new Scenario(Set.of(), Optional.empty(), Map.of(), thirdHarmonicOfUncorrected));
    }

    /** Reads the supply of a production as it would be in a scenario; the design stays as it is. */
    public static PowerNetwork network(Production production, Scenario scenario) {
        if (scenario.off().isEmpty()) {
            return new NetworkBuilder(production, scenario, Set.of()).build();
        }
        var whole = new NetworkBuilder(production, scenario.withOff(Set.of()), Set.of()).build();
        return new NetworkBuilder(production, scenario, DeadInlets.of(whole, scenario.off())).build();
    }

    /** Reads and solves a supply as it would be in a scenario. */
    public static PowerAnalysis of(Production production, Scenario scenario) {
        return of(network(production, scenario));
    }

    /** Reads and solves the supply of a production, and compares it with its limits. */
    public static PowerAnalysis of(Production production) {
        return of(network(production));
    }

    /** Solves a supply and compares it with its limits. */
    public static PowerAnalysis of(PowerNetwork network) {
        var result = new PowerSolver().solve(network);
        var problems = new ArrayList<>(network.problems());
        problems.addAll(Limits.over(result));
        var protection = ProtectionAnalysis.of(result);
        problems.addAll(ProtectionProblems.of(result, protection));
        return new PowerAnalysis(result, protection, problems);
    }
}
