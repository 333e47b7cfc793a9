/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.Connection;

/** Both ports of a connection are made for the same kind of signal. */
public final class SignalKindRule extends DesignRule {

    private static final Set<SignalKind> CONSUMER = EnumSet.of(SignalKind.AES3, SignalKind.SPDIF);
    /** An AES3 stream without audio is a usual clock (AES11). */
    private static final Set<SignalKind> CLOCKING = EnumSet.of(SignalKind.AES3, SignalKind.CLOCK);

    public SignalKindRule() {
        super("connection.signal-kind", Severity.ERROR);
    }

    @Override
    public void check(Production production, Consumer<Finding> findings) {
        Connection.of(production).filter(Connection::isKnown).forEach(each -> {
            var from = Ports.signal(each.from());
            var to = Ports.signal(each.to());
            if (from == to || from == SignalKind.OTHER || to == SignalKind.OTHER || CLOCKING.containsAll(Set.of(from,
                    to))) {
                return;
            }
            var draft = about(each.cable(), each.from(), each.to());
            if (CONSUMER.contains(from) && CONSUMER.contains(to)) {
                draft.kind("consumer").severity(Severity.WARNING);
            }
            findings.accept(draft.told(Names.of(each.cable()), Names.of(each.from()), from.getLiteral(),
                    Names.of(each.to()),
                    to.getLiteral()));
        });
    }
}
