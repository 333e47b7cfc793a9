/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Ports;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.Connection;

/**
 * Loudspeaker and mains currents run in cables for them. Power cable as loudspeaker cable is common and does no harm.
 */
public final class CableKindRule extends CableRule {

    private static final Map<SignalKind, Set<SignalKind>> ALLOWED = Map.of(SignalKind.LOUDSPEAKER,
            EnumSet.of(SignalKind.LOUDSPEAKER, SignalKind.POWER, SignalKind.OTHER), SignalKind.POWER,
            EnumSet.of(SignalKind.POWER, SignalKind.OTHER));

    public CableKindRule() {
        super("cable.kind", Severity.ERROR);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        Connection.of(cable).stream().filter(each -> each.cable().getType() != null && each.cable().getType()
                .getCable() != null)
                .forEach(each -> {
                    var signal = Ports.signal(each.from());
                    var madeFor = each.cable().getType().getCable().getSignal();
                    if (signal == Ports.signal(each.to()) && ALLOWED.containsKey(signal) && !ALLOWED.get(signal)
                            .contains(madeFor)) {
                        findings.accept(about(each.cable(), each.from(), each.to()).told(Names.of(each.cable()),
                                Names.of(each.from()),
                                Names.of(each.to()), signal.getLiteral(), Names.of(each.cable().getType()),
                                madeFor.getLiteral()));
                    }
                });
    }
}
