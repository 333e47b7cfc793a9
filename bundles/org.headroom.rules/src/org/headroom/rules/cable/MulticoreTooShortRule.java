/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.system.Multicore;
import org.headroom.rules.DesignRule;

/** A multicore reaches from one location to the other. */
public final class MulticoreTooShortRule extends DesignRule {

    public MulticoreTooShortRule() {
        super("cable.multicore-too-short", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        for (Multicore multicore : context.production().getMulticores()) {
            var distance = Places.tooFar(multicore.getLength(), Optional.ofNullable(multicore.getFrom()),
                    Optional.ofNullable(multicore.getTo()));
            if (distance.isPresent()) {
                findings.accept(about(multicore, multicore.getFrom(), multicore.getTo()).told(
                        String.valueOf(multicore.getNumber()), multicore.getLength(), multicore.getFrom().getName(),
                        multicore.getTo().getName(), distance.getAsDouble()));
            }
        }
    }
}
