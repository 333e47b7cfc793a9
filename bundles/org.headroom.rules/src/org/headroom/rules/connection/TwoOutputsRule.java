/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Identified;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.ElectricalNet;
import org.headroom.rules.path.ElectricalNets;

/** Two outputs work against each other when they are wired to one input, be it through adapters and through sockets. */
public final class TwoOutputsRule extends DesignRule {

    private static final Set<SignalKind> SIGNALS = Set.of(SignalKind.ANALOGUE, SignalKind.LOUDSPEAKER, SignalKind.AES3,
            SignalKind.SPDIF,
            SignalKind.MADI, SignalKind.ADAT, SignalKind.CLOCK, SignalKind.POWER);

    public TwoOutputsRule() {
        super("connection.two-outputs", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        for (ElectricalNet net : ElectricalNets.in(context, SIGNALS).all()) {
            if (net.drivers().size() > 1) {
                net.ports().stream().filter(port -> Ports.direction(port) == Direction.IN).findFirst()
                        .ifPresent(input -> findings.accept(finding(input, net)));
            }
        }
    }

    private Finding finding(Port input, ElectricalNet net) {
        var objects = Stream.concat(Stream.<Identified>of(input), net.drivers().stream()).toList();
        return about(objects).told(Names.of(input), Names.list(net.drivers().stream().map(Names::of).toList()));
    }
}
