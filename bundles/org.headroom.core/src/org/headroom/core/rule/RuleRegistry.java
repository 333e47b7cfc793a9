/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.common.problem.Severity;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.Registry;

/** The rules contributed at {@code org.headroom.core.rules}, by category, then id. */
public final class RuleRegistry extends Registry<RuleDescriptor> {

    public RuleRegistry(IExtensionRegistry extensions) {
        super(extensions, "rules", "rule");
    }

    @Override
    protected RuleDescriptor read(ContributionElement element) {
        return new RuleDescriptor(element.required("id"), element.required("name"),
                element.optional("description").orElse(""),
                element.choice("severity", List.of(Severity.values()), Severity::id).orElse(Severity.WARNING),
                element.optional("category").orElse("general"), element.code(Rule.class));
    }

    @Override
    protected Comparator<RuleDescriptor> order() {
        return Comparator.comparing(RuleDescriptor::category).thenComparing(RuleDescriptor::id);
    }
}
