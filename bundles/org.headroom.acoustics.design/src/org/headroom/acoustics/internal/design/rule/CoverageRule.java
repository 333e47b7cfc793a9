/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.rule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.CoverageProblem;
import org.headroom.acoustics.design.CoverageProblem.Code;
import org.headroom.core.rule.DesignArea;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.Rule;
import org.headroom.core.rule.RuleContext;

/**
 * Reports one kind of problem of venue and loudspeakers. Which one stands behind the class in plugin.xml, such as {@code class="…CoverageRule:in-wall"}; without it, all kinds.
 */
public final class CoverageRule implements Rule, IExecutableExtension {

    private Set<Code> codes = EnumSet.allOf(Code.class);

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        if (data instanceof String id && !id.isBlank()) {
            codes = EnumSet.of(Code.valueOf(id.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
        }
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        // One for the rules of all kinds of problem.
        context.shared(CoverageDesign.class, CoverageDesign::of).problems().stream()
                .filter(problem -> codes.contains(problem.code())).map(CoverageProblem::finding).forEach(findings);
    }

    @Override
    public Set<DesignArea> looksAt() {
        return EnumSet.of(DesignArea.PRODUCTION, DesignArea.SYSTEM, DesignArea.CATALOGUE, DesignArea.VENUE);
    }
}
