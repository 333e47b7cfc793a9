/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.List;

import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.Subject;

/**
 * Something in the venue or about a loudspeaker that cannot be calculated with, or only by an assumption.
 *
 * @param code    what kind
 * @param subject what it is about
 * @param words   figures and names for its text
 */
public record CoverageProblem(Code code, Subject subject, List<String> words) {

    /** Kinds of problem. Each is a rule {@code coverage.…}. */
    public enum Code {
        /** An area has fewer than three corners, no size, crossing sides, or is not flat. */
        BAD_AREA(Severity.ERROR),
        /** A temperature, humidity, pressure, position, angle or other figure is impossible. */
        BAD_FIGURE(Severity.ERROR),
        /** A loudspeaker stands in a wall or obstacle. */
        IN_WALL(Severity.ERROR),
        /** Ears are nearer to a loudspeaker than any prediction holds. */
        AT_SOURCE(Severity.WARNING),
        /** A placement has no loudspeaker. */
        NO_LOUDSPEAKER(Severity.WARNING),
        /** Figures of a loudspeaker are not known, and others stand in for them. */
        ASSUMED(Severity.INFO),
        /** An angle between cabinets is not among those that the rigging allows. */
        SPLAY(Severity.ERROR),
        /** A point carries more than it may. */
        OVERLOAD(Severity.ERROR),
        /** The load of a point cannot be worked out. */
        LOAD_UNKNOWN(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }

        /** The end of the rule's id and of the keys of its texts. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static final Messages TEXTS = Messages.of(CoverageProblem.class);

    public CoverageProblem {
        words = List.copyOf(words);
    }

    static CoverageProblem of(Code code, Subject subject, String... words) {
        return new CoverageProblem(code, subject, List.of(words));
    }

    /** What is wrong, naming the object. */
    public String message() {
        var all = new java.util.ArrayList<Object>();
        all.add(subject.name());
        all.addAll(words);
        return TEXTS.text(code.key() + ".message", all.toArray());
    }

    /** How to mend it. */
    public String hint() {
        return TEXTS.text(code.key() + ".hint");
    }

    /** The finding of the rule of its kind. */
    public Finding finding() {
        return new Finding("coverage." + code.key(), code.severity(), List.of(subject), message(), hint(), List.of());
    }
}
