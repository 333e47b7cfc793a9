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
import org.headroom.model.production.DriveVerdict;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Ports;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;
import org.headroom.rules.matrix.DriveMatrix;
import org.headroom.rules.matrix.DriveRule;
import org.headroom.rules.path.Connection;

/** Both ports of a connection are made for the same kind of signal. */
public final class SignalKindRule extends CableRule {

    public SignalKindRule() {
        super("connection.signal-kind", Severity.ERROR);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        Connection.of(cable).stream().filter(Connection::isKnown).forEach(each -> {
            var match = Ways.match(each.from(), each.to());
            if (match == Ways.Match.SAME) {
                return;
            }
            var draft = about(each.cable(), each.from(), each.to());
            if (match == Ways.Match.CONSUMER) {
                draft.kind("consumer").severity(Severity.WARNING);
            }
            var verdict = each.flow().flatMap(flow -> DriveMatrix.in(context).verdict(flow.out(), flow.in()));
            if (verdict.filter(DriveVerdict.FINE::equals).isPresent()) {
                return;
            }
            verdict.map(DriveRule::severity).ifPresent(draft::severity);
            findings.accept(draft.told(Names.of(each.cable()), Names.of(each.from()), Ports.signal(each.from()).getLiteral(),
                    Names.of(each.to()),
                    Ports.signal(each.to()).getLiteral()));
        });
    }
}
