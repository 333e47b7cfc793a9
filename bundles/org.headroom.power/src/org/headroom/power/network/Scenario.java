/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.Identified;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.production.Production;

/**
 * What is supposed, without touching the design: ways that are off, another duty, other voltages.
 *
 * @param off           ids of ways, outlets, sources and distros that are switched off
 * @param duty          how hard amplifiers are driven, whatever devices and plan say; empty: as designed
 * @param systems       voltage systems of sources by their id; others as designed
 * @param thirdHarmonic third harmonic to allow for supplies without power-factor correction; empty: that of the plan
 */
public record Scenario(Set<String> off, Optional<DutyLevel> duty, Map<String, VoltageSystem> systems,
        OptionalDouble thirdHarmonic) {

    /** Everything as it is designed. */
    public static final Scenario AS_DESIGNED = new Scenario(Set.of(), Optional.empty(), Map.of(),
            OptionalDouble.empty());

    public Scenario {
        off = Set.copyOf(off);
        systems = Map.copyOf(systems);
    }

    public Scenario withOff(Set<String> ids) {
        return new Scenario(ids, duty, systems, thirdHarmonic);
    }

    /** The same with other voltages at every source of a production that is no transformer; as it is when empty. */
    public Scenario at(Production production, Optional<VoltageSystem> system) {
        if (system.isEmpty() || production.getPower() == null) {
            return this;
        }
        return new Scenario(off, duty, production.getPower().getSupplies().stream()
                .filter(supply -> supply instanceof PowerSource source && source.getKind() != SourceKind.TRANSFORMER)
                .collect(Collectors.toMap(Identified::getId, supply -> system.get())), thirdHarmonic);
    }

    public Scenario withDuty(DutyLevel level) {
        return new Scenario(off, Optional.of(level), systems, thirdHarmonic);
    }
}
