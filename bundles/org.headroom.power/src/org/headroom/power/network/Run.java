/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.calc.power.Phasor;
import org.headroom.core.rule.Subject;

/**
 * A cable from an outlet to an inlet, and what stands there.
 *
 * @param cable         the cable
 * @param number        its number or name, as on the label; may be empty
 * @param length_m      its length; empty: unknown
 * @param impedance     of each conductor, lines and neutral alike, in Ω at working temperature; empty: unknown
 * @param rating_A      rated current of the weaker of its two connectors; empty: unknown
 * @param wire          what is known of its conductors
 * @param to            where it leads
 */
public record Run(Subject cable, String number, OptionalDouble length_m, Optional<Phasor> impedance,
        OptionalDouble rating_A, Wire wire, Station to) {
}
