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
import org.headroom.model.base.Gender;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemPackage;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.Connection;

/** A plug goes into a socket. */
public final class GenderRule extends CableRule {

    public GenderRule() {
        super("connection.gender", Severity.ERROR);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        Stream.of(Optional.ofNullable(cable.getFrom()), Optional.ofNullable(cable.getTo()))
                .flatMap(Optional::stream)
                .forEach(end -> checkEnd(cable, end, findings));
        Connection.of(cable).filter(GenderRule::needsOddCable).ifPresent(each -> findings.accept(pair(each)));
    }

    private void checkEnd(Cable cable, CableEnd end, Consumer<Finding> findings) {
        var port = CableEnds.port(end);
        if (port.isPresent() && !end.isAdapter() && end.getGender() != Gender.NONE
                && end.getGender() == gender(port.get())) {
            var name = Names.of(port.get());
            findings.accept(about(cable, port.get()).fix(end, SystemPackage.Literals.CABLE_END__ADAPTER, true, name)
                    .told(Names.of(cable),
                    name, end.getGender().getLiteral()));
        }
    }

    private Finding pair(Connection each) {
        var to = Names.of(each.to());
        return about(each.cable(), each.from(), each.to()).kind("pair")
                .fix(each.cable().getTo(), SystemPackage.Literals.CABLE_END__ADAPTER, true, to)
                        .told(Names.of(each.cable()),
                        Names.of(each.from()), gender(each.from()).getLiteral(), to, Ports.connector(each.from())
                                .getLiteral());
    }

    private static boolean needsOddCable(Connection each) {
        var gender = gender(each.from());
        return gender != Gender.NONE && gender == gender(each.to())
                && Ports.connector(each.from()) == Ports.connector(each.to())
                && Mating.hasPlugAndSocket(Ports.connector(each.from())) && isOpen(each.cable().getFrom())
                && isOpen(each.cable().getTo());
    }

    private static boolean isOpen(CableEnd end) {
        return end.getGender() == Gender.NONE && !end.isAdapter();
    }

    private static Gender gender(Port port) {
        return port.getType() == null ? Gender.NONE : port.getType().getGender();
    }
}
