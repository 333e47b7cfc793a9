/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.Connection;
import org.headroom.rules.path.SignalLinks;

/**
 * A signal does not come back into where it left: by cables, and by paths inside devices that are always there or that
 * somebody has set. What a console can mix is not followed.
 */
public final class LoopRule extends DesignRule {

    private static final Set<SignalKind> SIGNALS = EnumSet.of(SignalKind.ANALOGUE, SignalKind.AES3, SignalKind.SPDIF);

    public LoopRule() {
        super("connection.loop", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var loops = context.wiring(SignalLinks.class, production -> SignalLinks.of(production).inLoops());
        var told = Collections.newSetFromMap(new IdentityHashMap<Port, Boolean>());
        Connection.of(context.production()).flatMap(each -> each.flow().stream())
                .filter(flow -> SIGNALS.contains(Ports.signal(flow.out())) && loops.next(flow.out()).contains(flow.in()))
                .forEach(flow -> {
                    if (told.add(flow.out())) {
                        told.addAll(loops.from(flow.out()));
                        findings.accept(about(flow.cable(), flow.out(), flow.in()).told(Names.of(flow.out()),
                                Names.of(flow.in()), Names.of(flow.cable())));
                    }
                });
    }
}
