/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headroom.core.design.Touched;
import org.headroom.core.extension.Contribution;
import org.headroom.model.production.Production;

/**
 * Checks one production again and again while it is edited. After an edit only the rules run that look at what was
 * touched, and local rules only for the devices and cables near it; the outcome is the same as that of a
 * {@link RuleChecker}, which checks everything. Used by one thread at a time.
 */
public final class LiveCheck {

    private final RuleRegistry rules;
    private final Map<RuleDescriptor, Found> known = new HashMap<>();
    private final Duration limit;
    private Map<Object, Object> wiring = new HashMap<>();
    private Touched pending = Touched.all();

    public LiveCheck(RuleRegistry rules) {
        this(rules, Contribution.LIMIT);
    }

    /** @param limit how long a rule of others may take after one edit, before it is set aside */
    public LiveCheck(RuleRegistry rules, Duration limit) {
        this.rules = Objects.requireNonNull(rules);
        this.limit = Objects.requireNonNull(limit);
    }

    /** Notes what became different, for the next check. */
    public void touched(Touched touched) {
        pending = pending.and(touched);
    }

    /**
     * What is to be found after an edit.
     *
     * @param production the same production each time, which nobody changes meanwhile
     * @param touched    what became different since the last call, even if that was cancelled
     * @throws OperationCanceledException when the monitor was cancelled; what is left to do is done by the next call
     */
    public CheckResult check(Production production, Touched touched, IProgressMonitor monitor) {
        touched(touched);
        var near = Near.of(pending);
        if (pending.rewired()) {
            wiring.clear();
        }
        var context = RuleContext.of(production, wiring);
        var descriptors = rules.all();
        var progress = SubMonitor.convert(monitor, descriptors.size());
        known.keySet().retainAll(descriptors);
        for (RuleDescriptor descriptor : descriptors) {
            progress.checkCanceled();
            progress.subTask(descriptor.name());
            var found = known.computeIfAbsent(descriptor, Found::new);
            var lent = context;
            if (!descriptor.code().runWithin(limit, rule -> found.update(rule, lent, near, progress))) {
                known.remove(descriptor);
                // The rule may still be at work on what it was lent.
                wiring = new HashMap<>();
                context = RuleContext.of(production, wiring);
            }
            progress.worked(1);
        }
        pending = Touched.nothing();
        var findings = new ArrayList<Finding>();
        known.values().forEach(found -> found.addTo(findings));
        return CheckResult.of(findings, List.copyOf(production.getWaivers()), rules.problems(), known.size());
    }
}
