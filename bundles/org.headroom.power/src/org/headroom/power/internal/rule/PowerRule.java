/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.rule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.headroom.core.rule.DesignArea;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.Rule;
import org.headroom.core.rule.RuleContext;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.network.PowerProblem.Code;

/**
 * Reports one kind of problem of the supply. Which one stands behind the class in plugin.xml, such as
 * {@code class="…PowerRule:way-overload"}; without it, all kinds.
 */
public final class PowerRule implements Rule, IExecutableExtension {

    private Set<Code> codes = EnumSet.allOf(Code.class);

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        if (data instanceof String id && !id.isBlank()) {
            codes = EnumSet.of(Code.valueOf(id.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
        }
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        if (context.production().getPower() == null) {
            return;
        }
        var analysis = analysis(context);
        var fixes = new PowerFixes(analysis);
        analysis.problems().stream().filter(problem -> codes.contains(problem.code()))
                .map(problem -> problem.finding(fixes.of(problem))).forEach(findings);
    }

    // One for the rules of all kinds of problem.
    private static PowerAnalysis analysis(RuleContext context) {
        return context.shared(PowerAnalysis.class, PowerAnalysis::of);
    }

    @Override
    public Set<DesignArea> looksAt() {
        return EnumSet.of(DesignArea.PRODUCTION, DesignArea.SYSTEM, DesignArea.CATALOGUE, DesignArea.POWER);
    }
}
