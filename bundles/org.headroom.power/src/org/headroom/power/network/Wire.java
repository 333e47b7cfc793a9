/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.calc.power.Phasor;
import org.headroom.model.catalogue.CableInsulation;

/**
 * What is known of the conductors of a feeder.
 *
 * @param cores      cores of one cable; 1 for single cores that lie together; empty: unknown
 * @param area_mm2   cross-section of a line; empty: unknown
 * @param insulation what they are insulated with
 * @param copper     whether they are of copper
 * @param circuits   loaded circuits in the same jacket: 1 for a single cable, more for a multicore
 * @param rated_A    current that the maker states; empty: not stated
 * @param neutral    impedance of the neutral in service, in Ω; empty: unknown
 * @param protective impedance of the protective conductor in service, in Ω; empty: unknown
 */
public record Wire(OptionalDouble cores, OptionalDouble area_mm2, CableInsulation insulation, boolean copper,
        int circuits, OptionalDouble rated_A, Optional<Phasor> neutral, Optional<Phasor> protective) {

    /** Nothing is known. */
    public static final Wire UNKNOWN = new Wire(OptionalDouble.empty(), OptionalDouble.empty(),
            CableInsulation.UNKNOWN, false, 1, OptionalDouble.empty(), Optional.empty(), Optional.empty());
}
