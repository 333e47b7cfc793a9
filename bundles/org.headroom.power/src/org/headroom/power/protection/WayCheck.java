/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.protection;

import java.util.OptionalDouble;

import org.headroom.power.flow.CircuitResult;

/**
 * A way with its breaker, and the faults and switching that it has to deal with.
 *
 * @param circuit         the way
 * @param highestFault_A  highest prospective short-circuit current at the way; empty: unknown
 * @param breaking        whether the breaker can break it
 * @param lowestFault_A   lowest short-circuit current at the far end of its cables; empty: unknown
 * @param magnetic        whether the breaker trips at once on it
 * @param loop_ohm        largest earth-fault loop impedance behind it
 * @param loopAtLeast     whether a part of the loop is unknown, so that it is at least this
 * @param loopLimit_ohm   largest loop impedance with which it disconnects in time; empty: unknown
 * @param byRcd           whether that limit is due to a residual-current device
 * @param within_s        time within which it has to disconnect; empty: not asked for
 * @param disconnects     whether it does
 * @param inrush_A        greatest sum of inrush peaks within one period; at least this when some are unknown
 * @param inrushUnknown   devices behind it whose inrush is unknown
 * @param holds_A         peak that the breaker holds; empty: unknown
 * @param switchesOn      whether it holds when everything is switched on
 */
public record WayCheck(CircuitResult circuit, OptionalDouble highestFault_A, Verdict breaking,
        OptionalDouble lowestFault_A, Verdict magnetic, OptionalDouble loop_ohm, boolean loopAtLeast,
        OptionalDouble loopLimit_ohm, boolean byRcd, OptionalDouble within_s, Verdict disconnects, double inrush_A,
        int inrushUnknown, OptionalDouble holds_A, Verdict switchesOn) {
}
