/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.List;
import java.util.Optional;

import org.headroom.common.problem.Severity;

/**
 * Something that a rule found.
 *
 * @param ruleId   the rule
 * @param severity how bad it is
 * @param subjects what it is about, the most telling first; never empty
 * @param message  what is wrong, naming the objects, in the user's words
 * @param hint     how to mend it
 * @param fixes    changes that mend it
 */
public record Finding(String ruleId, Severity severity, List<Subject> subjects, String message, String hint,
        List<QuickFix> fixes) {

    public Finding {
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("A finding is about something: " + message);
        }
        subjects = List.copyOf(subjects);
        fixes = List.copyOf(fixes);
    }

    /** The object that the finding is shown at. */
    public Subject subject() {
        return subjects.get(0);
    }

    /** The first change that mends it. */
    public Optional<QuickFix> fix() {
        return fixes.stream().findFirst();
    }
}
