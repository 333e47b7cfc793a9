/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

/**
 * A voltage drop since the source: the part of the lost voltage that is in phase with the source, as in IEC 60364-5-52
 * Annex G,
 * {@code I (R cos φ + X sin φ)}, with the drop of the neutral in its true phase. The loss of magnitude is never more
 * than this.
 *
 * @param drop_V  in volts; negative where the neutral lifts the voltage of a lightly loaded phase
 * @param percent of the nominal voltage between the same conductors
 * @param atLeast whether a cable on the way is not known, so that it is at least this
 */
public record Drop(double drop_V, double percent, boolean atLeast) {
}
