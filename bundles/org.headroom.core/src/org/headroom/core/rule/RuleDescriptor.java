/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.Objects;

import org.headroom.common.problem.Severity;
import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Contribution;

/**
 * What a rule declares about itself.
 *
 * @param name        as users read it
 * @param description what it finds and why it matters; may be empty
 * @param severity    how bad its findings usually are
 * @param category    subject by which lists are ordered
 * @param code        the rule
 */
public record RuleDescriptor(String id, String name, String description, Severity severity, String category,
        Contribution<Rule> code) implements CodeDescriptor<Rule> {

    /** A finding of this rule under its declared id: waivers and settings refer to that. */
    Finding own(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return finding.ruleId().equals(id) ? finding
                : new Finding(id, finding.severity(), finding.subjects(), finding.message(), finding.hint(),
                        finding.fixes());
    }
}
