/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.connection.Ways;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Direction;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Ports;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.Connection;

/** A cable runs from an output to an input. */
public final class DirectionRule extends CableRule {

    public DirectionRule() {
        super("connection.direction", Severity.ERROR);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        Connection.of(cable).stream().filter(Connection::isKnown).forEach(each -> {
            var direction = Ports.direction(each.from());
            if (Ways.contradict(each.from(), each.to())) {
                findings.accept(about(each.cable(), each.from(), each.to()).kind(direction == Direction.OUT ? "out"
                        : "in")
                        .told(Names.of(each.cable()), Names.of(each.from()), Names.of(each.to())));
            }
        });
    }
}
