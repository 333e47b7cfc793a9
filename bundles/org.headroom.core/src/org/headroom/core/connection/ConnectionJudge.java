/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.CableSide;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Says which ports may be joined, and why others may not: for the editor while a cable is drawn, and for every list of
 * targets. Immutable. Reads the model in the thread that owns it.
 */
public final class ConnectionJudge {

    private static final Messages TEXTS = Messages.of(ConnectionJudge.class);

    private final List<ConnectionLaw> laws;

    /** @param laws what is asked beside whether both ports have room */
    public ConnectionJudge(List<ConnectionLaw> laws) {
        this.laws = List.copyOf(laws);
    }

    /** Asks for the kind of signal, the direction and the connectors. */
    public static ConnectionJudge standard() {
        return new ConnectionJudge(List.of(PortLaws::signal, PortLaws::direction, PortLaws::connectors));
    }

    /** The same with one more law. */
    public ConnectionJudge with(ConnectionLaw law) {
        var more = new ArrayList<>(laws);
        more.add(law);
        return new ConnectionJudge(more);
    }

    /** Whether a new cable may join two ports, in whichever way the signal goes. */
    public Verdict judge(Port one, Port other) {
        return judge(one, other, Stream.concat(room(one), room(other)).toList());
    }

    /** Whether an end of a cable may be plugged into a port; its other end stays where it is. */
    public Verdict judgeEnd(Cable cable, CableSide side, Port port) {
        var own = side == CableSide.FROM ? cable.getFrom() : cable.getTo();
        var far = CableEnds.port(side == CableSide.FROM ? cable.getTo() : cable.getFrom());
        var found = new ArrayList<Objection>();
        if (CableEnds.port(own).filter(present -> present == port).isPresent()) {
            found.add(impossible("there"));
        } else {
            room(port).forEach(found::add);
        }
        if (far.isPresent()) {
            return side == CableSide.FROM ? judge(port, far.get(), found) : judge(far.get(), port, found);
        }
        if (Ports.signal(port) != cable.getSignal()) {
            found.add(impossible("cable.signal", Ports.fullName(port), Ports.signal(port).getLiteral(),
                    cable.getSignal().getLiteral()));
        }
        if (side == CableSide.FROM && !Ports.drives(port)) {
            found.add(impossible("cable.input", Ports.fullName(port)));
        }
        if (side == CableSide.TO && !Ports.receives(port)) {
            found.add(impossible("cable.output", Ports.fullName(port)));
        }
        return new Verdict(port, port, found);
    }

    private Verdict judge(Port one, Port other, List<Objection> already) {
        if (one == other) {
            return new Verdict(one, other, List.of(impossible("itself")));
        }
        var turned = Ways.isTurned(one, other);
        var from = turned ? other : one;
        var to = turned ? one : other;
        var found = new ArrayList<>(already);
        laws.forEach(law -> law.objections(from, to).forEach(found::add));
        return new Verdict(from, to, found);
    }

    private static Stream<Objection> room(Port port) {
        if (!Sockets.isFull(port)) {
            return Stream.empty();
        }
        var cable = Ports.cables(port).findFirst().map(Cable::getNumber).filter(number -> !number.isBlank());
        return Stream.of(cable.map(number -> impossible("taken.by", Ports.fullName(port), number))
                .orElseGet(() -> impossible("taken", Ports.fullName(port))));
    }

    static Objection impossible(String key, Object... arguments) {
        return new Objection(Fit.IMPOSSIBLE, TEXTS.text(key, arguments));
    }

    static Optional<Objection> objection(Fit fit, String key, Object... arguments) {
        return Optional.of(new Objection(fit, TEXTS.text(key, arguments)));
    }
}
