/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.OptionalDouble;

import org.headroom.calc.power.PublishedCurve;
import org.headroom.model.power.EarthingSystem;

/**
 * What else is known of a source.
 *
 * @param earthing       how it is earthed
 * @param shortCircuit_A prospective short-circuit current at its terminals; empty: unknown
 * @param loop_ohm       its part of the earth-fault loop; empty: unknown
 * @param powerFactor    rated power factor of a generator; empty: unknown
 * @param stepLimit      largest load step as a share of the rated power; empty: unknown
 * @param fuel           litres an hour over the share of the rated active power; empty: nothing published
 * @param tank_l         fuel in the tank; empty: unknown
 * @param runtime        seconds over watts for a UPS; empty: nothing published
 */
public record SourceFacts(EarthingSystem earthing, OptionalDouble shortCircuit_A, OptionalDouble loop_ohm,
        OptionalDouble powerFactor, OptionalDouble stepLimit, PublishedCurve fuel, OptionalDouble tank_l,
        PublishedCurve runtime) {
}
