/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headroom.model.production.Production;

/**
 * Runs the contributed rules on a production. A rule that throws is set aside and named in the result; what it had
 * found in that run
 * is dropped, and the other rules go on. May be used by several threads.
 */
public final class RuleChecker {

    private final RuleRegistry rules;

    public RuleChecker(RuleRegistry rules) {
        this.rules = Objects.requireNonNull(rules);
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
            if (descriptor.code().run(rule -> rule.check(context, finding -> {
                progress.checkCanceled();
                found.add(descriptor.own(finding));
            }))) {
                findings.addAll(found);
                run++;
            }
            progress.worked(1);
        }
        return CheckResult.of(findings, List.copyOf(snapshot.getWaivers()), rules.problems(), run);
    }
}
