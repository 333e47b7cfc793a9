/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.Optional;

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

    static PowerState of(Production production, Scenario scenario) {
        return new PowerState(PowerAnalysis.of(production, scenario), scenario,
                scenario.off().isEmpty() ? Optional.empty() : Optional.of(Outage.of(production, scenario.off())));
    }
}
