/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headroom.core.extension.Contribution;
import org.headroom.model.production.Production;

/**
 * Runs the contributed rules on a production. A rule that throws, or one of others that takes too long, is set aside and named in the result; what it had
 * found in that run
 * is dropped, and the other rules go on. May be used by several threads.
 */
public final class RuleChecker {

    private final RuleRegistry rules;
    private final Duration limit;

    public RuleChecker(RuleRegistry rules) {
        this(rules, Contribution.LIMIT);
    }

    /** @param limit how long a rule of others may take, before it is set aside */
    public RuleChecker(RuleRegistry rules, Duration limit) {
        this.rules = Objects.requireNonNull(rules);
        this.limit = Objects.requireNonNull(limit);
    }

    /**
     * Runs every rule. The production is a snapshot that nobody changes meanwhile; the outcome depends on nothing else,
     * so that the
     * same design always gives the same list.
     *
     * @throws OperationCanceledException when the monitor was cancelled; the result so far is lost
     */
    public CheckResult check(Production snapshot, IProgressMonitor monitor) {
        var descriptors = rules.all();
        var progress = SubMonitor.convert(monitor, descriptors.size());
        var findings = new ArrayList<Finding>();
        var context = RuleContext.of(snapshot);
        var run = 0;
        for (RuleDescriptor descriptor : descriptors) {
            progress.checkCanceled();
            progress.subTask(descriptor.name());
            var found = new ArrayList<Finding>();
            var lent = context;
            if (descriptor.code().runWithin(limit, rule -> rule.check(lent, finding -> {
                progress.checkCanceled();
                found.add(descriptor.own(finding));
            }))) {
                findings.addAll(found);
                run++;
            } else {
                context = RuleContext.of(snapshot);   // the rule may still be at work on the old one
            }
            progress.worked(1);
        }
        return CheckResult.of(findings, List.copyOf(snapshot.getWaivers()), rules.problems(), run);
    }
}
