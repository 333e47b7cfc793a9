/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.path;

import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.model.base.Direction;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * A cable with both ends plugged in.
 *
 * @param cable the cable
 * @param from  port at its first end
 * @param to    port at its second end
 */
public record Connection(Cable cable, Port from, Port to) {

    /** All connections in the order of the cables. */
    public static Stream<Connection> of(Production production) {
        return production.getCables().stream().flatMap(cable -> of(cable).stream());
    }

    /** The connection that a cable makes; empty for a cable with a free end. */
    public static Optional<Connection> of(Cable cable) {
        var from = CableEnds.port(cable.getFrom());
        var to = CableEnds.port(cable.getTo());
        return from.isPresent() && to.isPresent() ? Optional.of(new Connection(cable, from.get(), to.get()))
                : Optional.empty();
    }

    /** Whether the types of both ports are known. */
    public boolean isKnown() {
        return from.getType() != null && to.getType() != null;
    }

    /** The way of the signal; empty where the ports leave it open or contradict each other. */
    public Optional<Flow> flow() {
        if (Ports.direction(from) == Direction.OUT && Ports.direction(to) == Direction.IN) {
            return Optional.of(new Flow(cable, from, to));
        }
        if (Ports.direction(from) == Direction.IN && Ports.direction(to) == Direction.OUT) {
            return Optional.of(new Flow(cable, to, from));
        }
        return Optional.empty();
    }

    /**
     * A connection in the way of the signal.
     *
     * @param cable the cable
     * @param out   the output that drives
     * @param in    the input that receives
     */
    public record Flow(Cable cable, Port out, Port in) {
    }
}
