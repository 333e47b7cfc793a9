/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** The electrical nets of a production for some kinds of signal. Made in time proportional to the production. */
public final class ElectricalNets {

    private final Set<SignalKind> signals;
    private final PortGroups groups = new PortGroups();
    private final Set<Port> through = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Port> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<ElectricalNet> nets = new ArrayList<>();
    private final Map<Port, ElectricalNet> byLeader = new IdentityHashMap<>();

    private ElectricalNets(Set<SignalKind> signals) {
        this.signals = signals;
    }

    /** The nets of the ports that carry one of these signals. Ports that nothing is joined to are in no net. */
    public static ElectricalNets of(Production production, Set<SignalKind> signals) {
        var nets = new ElectricalNets(signals);
        production.getDevices().forEach(device -> DeviceLinks.forEach(device, nets::link));
        Connection.of(production).forEach(nets::connect);
        nets.collect();
        return nets;
    }

    /** The nets of these signals in what is checked, made once for all rules. */
    public static ElectricalNets in(RuleContext context, Set<SignalKind> signals) {
        return context.wiring(new Key(Set.copyOf(signals)), production -> of(production, signals));
    }

    private record Key(Set<SignalKind> signals) {
    }

    public List<ElectricalNet> all() {
        return Collections.unmodifiableList(nets);
    }

    /** The net that a port is in. */
    public Optional<ElectricalNet> of(Port port) {
        return Optional.ofNullable(byLeader.get(groups.leader(port)));
    }

    private void link(Port from, Port to) {
        if (!carries(from) || !carries(to)) {
            return;
        }
        through.add(to);
        if (from.getType().getChannels() == to.getType().getChannels() && Ports.signal(from) == Ports.signal(to)) {
            groups.join(from, to);
        } else {
            // Which wires of the larger connector go where is not known.
            leaveOpen(from);
            leaveOpen(to);
        }
    }

    private void connect(Connection connection) {
        var from = connection.from();
        var to = connection.to();
        if (carries(from) && carries(to) && Ports.signal(from) == Ports.signal(to) && !fansOut(from) && !fansOut(to)) {
            groups.join(from, to);
        } else {
            leaveOpen(from);
            leaveOpen(to);
        }
    }

    private void leaveOpen(Port port) {
        if (carries(port)) {
            groups.add(port);
            open.add(port);
        }
    }

    private boolean carries(Port port) {
        return port.getType() != null && signals.contains(Ports.signal(port));
    }

    // Several cables at a connector of several channels: each takes some of its wires, and which is not known.
    private static boolean fansOut(Port port) {
        return port.getType().getChannels() > 1 && port.getEnds().size() > 1;
    }

    private void collect() {
        groups.groups().forEach((leader, ports) -> {
            var drivers = ports.stream().filter(port -> Ports.direction(port) == Direction.OUT
                    && !through.contains(port)).toList();
            var net = new ElectricalNet(ports, drivers, ports.stream().anyMatch(open::contains));
            nets.add(net);
            byLeader.put(leader, net);
        });
    }
}
