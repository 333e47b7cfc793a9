/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import java.util.Optional;

import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.signal.path.Point.Socket;

/** Makes the graph of a production. */
public final class SignalGraphs {

    private SignalGraphs() {
    }

    public static SignalGraph of(Production production) {
        var graph = new SignalGraph();
        for (Device device : production.getDevices()) {
            for (Port port : device.getPorts()) {
                if (SignalKinds.isSound(port)) {
                    graph.add(new Socket(port, 1));
                }
            }
        }
        var list = Optional.ofNullable(production.getChannelList()).orElseGet(ChannelFactory.eINSTANCE::createChannelList);
        var inside = new DeviceHops(graph);
        production.getDevices().forEach(inside::add);
        new CableHops(graph).add(production);
        new RadioHops(graph).add(production);
        var carriers = new Carriers(production);
        new PatchHops(graph, carriers).add(production);
        new ConsoleHops(graph, carriers, list).add();
        new UnlistedHops(graph, carriers, list).add(production);
        return graph;
    }
}
