/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.Optional;
import java.util.stream.Collectors;

import org.headroom.model.base.Identified;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.production.Production;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.network.Scenario;
import org.headroom.power.outage.Outage;

/**
 * What the power view shows.
 *
 * @param analysis the supply as supposed
 * @param scenario what is supposed
 * @param outage   what fails with that; empty when nothing is off
 */
record PowerState(PowerAnalysis analysis, Scenario scenario, Optional<Outage> outage) {

    /** The same scenario with other voltages at every source that nothing else feeds by a transformer. */
    static Scenario at(Production production, Scenario scenario, Optional<VoltageSystem> system) {
        if (system.isEmpty() || production.getPower() == null) {
            return scenario;
        }
        var systems = production.getPower().getSupplies().stream()
                .filter(supply -> supply instanceof PowerSource source && source.getKind() != SourceKind.TRANSFORMER)
                .collect(Collectors.toMap(Identified::getId, supply -> system.get()));
        return new Scenario(scenario.off(), scenario.duty(), systems, scenario.thirdHarmonic());
    }

    static PowerState of(Production production, Scenario scenario) {
        return new PowerState(PowerAnalysis.of(production, scenario), scenario,
                scenario.off().isEmpty() ? Optional.empty() : Optional.of(Outage.of(production, scenario.off())));
    }
}
