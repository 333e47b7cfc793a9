/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import org.headroom.model.base.Direction;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.Point.Socket;

/** Hops through cables, in the way of the signal. */
final class CableHops {

    private final SignalGraph graph;

    CableHops(SignalGraph graph) {
        this.graph = graph;
    }

    void add(Production production) {
        for (Cable cable : production.getCables()) {
            var from = CableEnds.port(cable.getFrom());
            var to = CableEnds.port(cable.getTo());
            if (from.isPresent() && to.isPresent() && SignalKinds.isSound(from.get()) && SignalKinds.isSound(to.get())
                    && !RadioHops.isHandled(from.get(), to.get())) {
                add(cable, from.get(), to.get());
            }
        }
    }

    private void add(Cable cable, Port from, Port to) {
        if (passes(from, to)) {
            connect(cable, from, to);
        }
        if (passes(to, from)) {
            connect(cable, to, from);
        }
    }

    // An output drives whatever is not an output; of two sockets for both ways each may drive the other; two inputs on one
    // cable are wired in parallel, as on a 100 V line.
    private static boolean passes(Port from, Port to) {
        return Ports.direction(to) != Direction.OUT
                && (Ports.direction(from) != Direction.IN || Ports.direction(to) == Direction.IN);
    }

    private void connect(Cable cable, Port from, Port to) {
        if (fansOut(from) || fansOut(to)) {
            int pair = cable.getPair();
            var certain = pair > 0;
            graph.add(Hop.through(cable, new Socket(from, fansOut(from) ? channel(from, cable) : 1),
                    new Socket(to, fansOut(to) ? channel(to, cable) : 1), certain));
            return;
        }
        int channels = Math.min(SignalKinds.channels(from), SignalKinds.channels(to));
        for (int i = 1; i <= channels; i++) {
            graph.add(Hop.through(cable, new Socket(from, i), new Socket(to, i), true));
        }
    }

    // Several cables at a connector of several channels: each takes one of its pairs.
    private static boolean fansOut(Port port) {
        return SignalKinds.channels(port) > 1 && port.getEnds().size() > 1;
    }

    // The pair that the cable is, else its place among the cables of the connector.
    private static int channel(Port port, Cable cable) {
        return cable.getPair() > 0 ? cable.getPair() : Ports.cables(port).toList().indexOf(cable) + 1;
    }
}
