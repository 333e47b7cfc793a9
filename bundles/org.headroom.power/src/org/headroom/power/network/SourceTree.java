/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.model.power.SourceKind;

/**
 * A source and everything that it supplies.
 *
 * @param kind            what kind of source it is
 * @param levels          its voltages
 * @param ratedCurrent_A  rated current of each line; empty: unknown
 * @param ratingFromOutlet whether that is only the rated current of its outlet
 * @param ratedPower_VA   rated apparent power; empty: unknown
 * @param facts           what else is known of it
 * @param root            the source itself
 */
public record SourceTree(SourceKind kind, VoltageLevels levels, OptionalDouble ratedCurrent_A, boolean ratingFromOutlet,
        OptionalDouble ratedPower_VA, SourceFacts facts, Station root) {

    /** The largest current of each line that the ratings allow; empty: unknown. */
    public OptionalDouble limit_A() {
        var byPower = ratedPower_VA.isPresent()
                ? Optional.of(ratedPower_VA.getAsDouble() / (levels.lineToNeutral_V() * levels.lines().count()))
                : Optional.<Double>empty();
        if (ratedCurrent_A.isEmpty()) {
            return byPower.map(OptionalDouble::of).orElse(OptionalDouble.empty());
        }
        return OptionalDouble.of(Math.min(ratedCurrent_A.getAsDouble(), byPower.orElse(Double.MAX_VALUE)));
    }
}
