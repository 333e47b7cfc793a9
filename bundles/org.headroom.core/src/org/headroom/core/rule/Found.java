/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.headroom.model.base.Identified;

/** What one rule found, by the object that it looked at. */
final class Found {

    private final RuleDescriptor descriptor;
    private final Map<Object, List<Finding>> byObject = new IdentityHashMap<>();
    private boolean isComplete;

    Found(RuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    void addTo(Collection<Finding> all) {
        byObject.values().forEach(all::addAll);
    }

    void update(Rule rule, RuleContext context, Near near, SubMonitor progress) {
        if (isComplete && !near.concerns(rule.looksAt())) {
            return;
        }
        boolean wasComplete = isComplete;
        isComplete = false;
        if (rule instanceof LocalRule<?> local) {
            update(local, context, wasComplete ? near : Near.everything(), progress);
        } else {
            byObject.clear();
            var found = new ArrayList<Finding>();
            rule.check(context, collector(found, progress));
            byObject.put(rule, found);
        }
        isComplete = true;
    }

    private <T extends Identified> void update(LocalRule<T> rule, RuleContext context, Near near, SubMonitor progress) {
        Collection<? extends T> again;
        if (near.isEverything()) {
            byObject.clear();
            again = rule.subjects(context.production());
        } else {
            again = near.objects(rule.subject());
            near.gone(rule.subject()).forEach(byObject::remove);
        }
        for (T object : again) {
            var found = new ArrayList<Finding>(0);
            rule.check(object, context, collector(found, progress));
            if (found.isEmpty()) {
                byObject.remove(object);
            } else {
                byObject.put(object, found);
            }
        }
    }

    private Consumer<Finding> collector(List<Finding> found, SubMonitor progress) {
        return finding -> {
            progress.checkCanceled();
            found.add(descriptor.own(finding));
        };
    }
}
