/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.core.connection.Mating;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.catalogue.CableData;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemPackage;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;

/** The connector at a cable's end fits the port, or an adapter is fitted. */
public final class ConnectorRule extends CableRule {

    public ConnectorRule() {
        super("connection.connector", Severity.ERROR);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        if (!fitsTurnedRound(cable)) {
            Stream.of(Optional.ofNullable(cable.getFrom()), Optional.ofNullable(cable.getTo()))
                    .flatMap(Optional::stream)
                    .forEach(end -> check(cable, end, findings));
        }
    }

    private void check(Cable cable, CableEnd end, Consumer<Finding> findings) {
        var port = CableEnds.port(end);
        if (port.isEmpty() || end.isAdapter() || Mating.fits(CableEnds.connector(end), Ports.connector(port.get()))) {
            return;
        }
        var name = Names.of(port.get());
        findings.accept(about(cable, port.get()).fix(end, SystemPackage.Literals.CABLE_END__ADAPTER, true, name)
                .told(Names.of(cable), name,
                CableEnds.connector(end).getLiteral(), Ports.connector(port.get()).getLiteral()));
    }

    // A cable type names its connectors in some order; a cable from stock can be laid either way round.
    private static boolean fitsTurnedRound(Cable cable) {
        var data = Optional.ofNullable(cable.getType()).map(type -> type.getCable());
        var from = CableEnds.port(cable.getFrom());
        var to = CableEnds.port(cable.getTo());
        return data.isPresent() && from.isPresent() && to.isPresent() && isOpen(cable.getFrom())
                && isOpen(cable.getTo())
                && fitsTurnedRound(data.get(), from.get(), to.get());
    }

    private static boolean fitsTurnedRound(CableData data, Port from, Port to) {
        return data.getFromConnector() != ConnectorKind.UNKNOWN && data.getToConnector() != ConnectorKind.UNKNOWN
                && Mating.fits(data.getToConnector(), Ports.connector(from)) && Mating.fits(data.getFromConnector(),
                        Ports.connector(to));
    }

    private static boolean isOpen(CableEnd end) {
        return end.getConnector() == ConnectorKind.UNKNOWN;
    }
}
