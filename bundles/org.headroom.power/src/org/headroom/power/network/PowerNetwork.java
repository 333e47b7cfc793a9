/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.headroom.core.rule.Subject;
import org.headroom.model.base.DutyLevel;
import org.headroom.power.poe.PoeFeed;

/**
 * The supply of a production as plain values: what feeds what, through which cables. Nothing here refers to the model,
 * so that it
 * may be solved in any thread while the design is edited. Everything that is wrong or missing stands in the problems;
 * no figure
 * was made up for it.
 *
 * @param sources            sources with their trees, in the order of the plan
 * @param unfed              devices with a mains inlet that no cable leads to, spares left out
 * @param adrift             devices that are cabled, but to nothing that reaches a source
 * @param dropLimit_percent  largest voltage drop from a source to any load; empty: no limit
 * @param duty               how hard amplifiers are driven where they do not say
 * @param continuousFactor   share of a breaker that may be used, above 0 to 1
 * @param diversity          share of the summed load that is taken at the same time, above 0 to 1
 * @param facts              what else the plan says
 * @param poe                what is fed over the network
 * @param racks              rack of each device that is in one, by the ids of devices
 * @param problems           what is wrong or missing
 */
public record PowerNetwork(List<SourceTree> sources, List<Subject> unfed, List<Subject> adrift,
        OptionalDouble dropLimit_percent,
        DutyLevel duty, double continuousFactor, double diversity, PlanFacts facts,
        List<PoeFeed> poe, Map<String, String> racks, List<PowerProblem> problems) {

    public PowerNetwork {
        sources = List.copyOf(sources);
        unfed = List.copyOf(unfed);
        adrift = List.copyOf(adrift);
        poe = List.copyOf(poe);
        racks = Map.copyOf(racks);
        problems = List.copyOf(problems);
    }
}
