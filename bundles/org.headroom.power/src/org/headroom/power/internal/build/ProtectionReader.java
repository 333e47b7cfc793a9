/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.build;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.headroom.calc.power.BreakerCurve;
import org.headroom.core.rule.Subject;
import org.headroom.model.base.Identified;
import org.headroom.model.power.Distro;
import org.headroom.model.power.Way;
import org.headroom.power.network.PowerProblem.Code;
import org.headroom.power.network.Protection;

/** Reads breakers and residual-current devices of ways and distros. */
final class ProtectionReader {

    private final Problems problems;

    ProtectionReader(Problems problems) {
        this.problems = problems;
    }

    Protection of(Way way) {
        var breaker = problems.positive(way.getBreakerCurrent(), way, "breaker");
        var sequence = way.getSequence() == null ? OptionalInt.empty() : OptionalInt.of(way.getSequence());
        if (sequence.isPresent() && sequence.getAsInt() < 1) {
            problems.positive(Double.valueOf(way.getSequence()), way, "sequence");
            sequence = OptionalInt.empty();
        }
        return new Protection(breaker, curve(way.getBreakerCurve(), way),
                problems.positive(way.getBreakingCapacity(), way, "breaking-capacity"),
                rcd(way.getRcdCurrent(), way.getRcdType(), way.getRcdGroup(), way.isRcdDelayed(), way), sequence,
                way.isPinned());
    }

    Protection of(Distro distro) {
        return new Protection(problems.positive(distro.getMainBreakerCurrent(), distro, "breaker"),
                curve(distro.getMainBreakerCurve(), distro),
                problems.positive(distro.getMainBreakingCapacity(), distro, "breaking-capacity"),
                rcd(distro.getMainRcdCurrent(), null, null, distro.isMainRcdDelayed(), distro), OptionalInt.empty(),
                false);
    }

    private Optional<Protection.Rcd> rcd(Double current, String type, String group, boolean delayed, Identified object) {
        var rated = problems.positive(current, object, "rcd");
        return rated.isEmpty() ? Optional.empty()
                : Optional.of(new Protection.Rcd(rated.getAsDouble(), type == null ? "" : type.strip(),
                        group == null ? "" : group.strip(), delayed));
    }

    private Optional<BreakerCurve> curve(String letter, Identified object) {
        if (letter == null || letter.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BreakerCurve.valueOf(letter.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            var subject = Subject.of(object);
            problems.add(Code.BAD_FIGURE, "curve-unknown", List.of(subject), subject.name(), letter);
            return Optional.empty();
        }
    }
}
