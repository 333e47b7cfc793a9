/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.List;
import java.util.Locale;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.QuickFix;
import org.headroom.core.rule.Subject;

/**
 * Something that is wrong with the supply, or that must be known to calculate it.
 *
 * @param code     what kind of problem it is
 * @param subjects what it is about, the most telling first
 * @param message  what is wrong, in the user's words
 * @param hint     how to mend it
 */
public record PowerProblem(Code code, List<Subject> subjects, String message, String hint) {

    /** What kinds of problems there are; each is a rule of its own. */
    public enum Code {
        LOOP(Severity.ERROR), FED_TWICE(Severity.ERROR), NOT_FED(Severity.WARNING), PHASE_UNKNOWN(Severity.ERROR),
        WRONG_SUPPLY(Severity.ERROR), BAD_FIGURE(Severity.ERROR), CABLE_UNKNOWN(Severity.WARNING),
        LOAD_UNKNOWN(Severity.WARNING),
        WAY_OVERLOAD(Severity.ERROR), MAIN_BREAKER_OVERLOAD(Severity.ERROR), FEEDER_OVERLOAD(Severity.ERROR),
        SOURCE_OVERLOAD(Severity.ERROR), VOLTAGE_DROP(Severity.WARNING), PHASE_IMBALANCE(Severity.WARNING),
        CABLE_OVERLOAD(Severity.ERROR), BREAKER_ABOVE_CABLE(Severity.ERROR), BREAKING_CAPACITY(Severity.ERROR),
        NO_DISCONNECTION(Severity.ERROR), INRUSH(Severity.WARNING), LEAKAGE(Severity.WARNING),
        RCD_GRADING(Severity.WARNING), GENERATOR_STEP(Severity.WARNING), GENERATOR_LOW(Severity.WARNING),
        UPS_OVERLOAD(Severity.ERROR);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }

        /** Stable name for machines: {@code way-overload}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Id of the rule that reports it. */
        public String ruleId() {
            return "power." + id();
        }
    }

    public PowerProblem {
        subjects = List.copyOf(subjects);
    }

    public Severity severity() {
        return code.severity();
    }

    /** The same as a finding of its rule, with changes that mend it. */
    public Finding finding(List<QuickFix> fixes) {
        return new Finding(code.ruleId(), severity(), subjects, message, hint, fixes);
    }
}
