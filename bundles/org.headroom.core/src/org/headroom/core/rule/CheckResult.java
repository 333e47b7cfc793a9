/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.common.problem.Problem;
import org.headroom.common.problem.Severity;
import org.headroom.model.production.Waiver;

/**
 * What a check of a production found.
 *
 * @param findings open findings: the worst first, then by name of the object, then by rule
 * @param waived   findings that somebody has accepted, in the same order
 * @param problems rules that could not be used
 * @param rules    how many rules ran to their end
 */
public record CheckResult(List<Finding> findings, List<WaivedFinding> waived, List<Problem> problems, int rules) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing((Finding finding) -> finding.subject().name()).thenComparing(Finding::ruleId)
            .thenComparing(Finding::message).thenComparing(finding -> finding.subject().id());

    public CheckResult {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        problems = List.copyOf(problems);
    }

    static CheckResult of(List<Finding> all, List<Waiver> waivers, List<Problem> problems, int rules) {
        var accepted = new HashMap<Accepted, Waiver>();
        waivers.forEach(waiver -> accepted.putIfAbsent(new Accepted(waiver.getRuleId(), waiver.getObjectId()), waiver));
        var sorted = new ArrayList<>(all);
        sorted.sort(ORDER);
        var open = new ArrayList<Finding>();
        var waived = new ArrayList<WaivedFinding>();
        for (Finding finding : sorted) {
            var waiver = accepted.get(new Accepted(finding.ruleId(), finding.subject().id()));
            if (waiver == null) {
                open.add(finding);
            } else {
                waived.add(WaivedFinding.of(finding, waiver));
            }
        }
        return new CheckResult(open, waived, problems, rules);
    }

    private record Accepted(String ruleId, String objectId) {
    }

    /** How many open findings are this bad. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** The worst open finding's severity. */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    /** Open findings by the id of each object that they are about; a finding about three objects is in three lists. */
    public Map<String, List<Finding>> byObject() {
        var byObject = new HashMap<String, List<Finding>>();
        for (Finding finding : findings) {
            finding.subjects().stream().map(subject -> subject.id()).distinct()
                    .forEach(id -> byObject.computeIfAbsent(id, key -> new ArrayList<>()).add(finding));
        }
        return byObject;
    }
}
