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
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;

/** Cables with one end free: spares, or forgotten. */
public final class FreeEndRule extends CableRule {

    public FreeEndRule() {
        super("cable.free-end", Severity.INFO);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        var from = CableEnds.port(cable.getFrom());
        var to = CableEnds.port(cable.getTo());
        if (from.isPresent() != to.isPresent()) {
            var plugged = from.or(() -> to).orElseThrow();
            findings.accept(about(cable, plugged).told(Names.of(cable), Names.of(plugged)));
        }
    }
}
