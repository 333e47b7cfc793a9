/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** What follows from the types of two ports. A port whose type is not known has nothing against anything. */
final class PortLaws {

    private PortLaws() {
    }

    static Stream<Objection> signal(Port from, Port to) {
        if (isUnknown(from, to)) {
            return Stream.empty();
        }
        return switch (Ways.match(from, to)) {
            case SAME -> Stream.empty();
            case CONSUMER -> ConnectionJudge.objection(Fit.DOUBTFUL, "signal.consumer", literals(from, to)).stream();
            case DIFFERENT -> Stream.of(ConnectionJudge.impossible("signal", literals(from, to)));
        };
    }

    private static Object[] literals(Port from, Port to) {
        return new Object[] {Ports.label(from), Ports.signal(from).getLiteral(), Ports.label(to),
                Ports.signal(to).getLiteral()};
    }

    static Stream<Objection> direction(Port from, Port to) {
        if (isUnknown(from, to) || !Ways.contradict(from, to)) {
            return Stream.empty();
        }
        return Stream.of(ConnectionJudge.impossible(Ports.direction(from) == Direction.OUT ? "outputs" : "inputs"));
    }

    static Stream<Objection> connectors(Port from, Port to) {
        if (isUnknown(from, to)) {
            return Stream.empty();
        }
        if (Mating.common(Ports.connector(from), Ports.connector(to)).isEmpty()) {
            return ConnectionJudge.objection(Fit.MISFIT, "connectors", Ports.connector(from).getLiteral(),
                    Ports.connector(to).getLiteral()).stream();
        }
        return sameGender(from, to)
                .flatMap(gender -> ConnectionJudge.objection(Fit.MISFIT, gender == Gender.F ? "sockets" : "plugs",
                        Ports.connector(from).getLiteral()))
                .stream();
    }

    /** The gender of both ports, when a straight cable with a plug and a socket would be wrong at one of them. */
    static Optional<Gender> sameGender(Port from, Port to) {
        var gender = gender(from);
        return gender != Gender.NONE && gender == gender(to) && Ports.connector(from) == Ports.connector(to)
                && Mating.hasPlugAndSocket(Ports.connector(from)) ? Optional.of(gender) : Optional.empty();
    }

    static Gender gender(Port port) {
        return port.getType() == null ? Gender.NONE : port.getType().getGender();
    }

    private static boolean isUnknown(Port from, Port to) {
        return from.getType() == null || to.getType() == null;
    }
}
