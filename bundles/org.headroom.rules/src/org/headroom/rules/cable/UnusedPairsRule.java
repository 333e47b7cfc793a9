/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Multicore;
import org.headroom.rules.DesignRule;

/** Pairs of a multicore that nothing is plugged into: spares, or forgotten. Told only where the number of pairs is known. */
public final class UnusedPairsRule extends DesignRule {

    public UnusedPairsRule() {
        super("cable.unused-pairs", Severity.INFO);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        for (Multicore multicore : context.production().getMulticores()) {
            var data = multicore.getType() == null ? null : multicore.getType().getCable();
            var pairs = data == null ? null : data.getPairs();
            long used = multicore.getPairs().stream().filter(UnusedPairsRule::isPlugged).count();
            if (pairs != null && used < pairs) {
                findings.accept(about(multicore).told(String.valueOf(multicore.getNumber()), pairs - used, pairs));
            }
        }
    }

    private static boolean isPlugged(Cable cable) {
        return CableEnds.port(cable.getFrom()).isPresent() && CableEnds.port(cable.getTo()).isPresent();
    }
}
