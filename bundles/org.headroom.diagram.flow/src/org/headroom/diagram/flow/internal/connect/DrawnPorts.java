/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.model.commands.Change;
import org.headroom.model.commands.DrawPorts;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Which ports are drawn where a device stands: a cable is seen only where its port is. */
final class DrawnPorts {

    private DrawnPorts() {
    }

    /** Draws ports that get a cable, on this sheet, else on the first where their device stands; empty: they are drawn. */
    static Optional<Change> with(Production production, Sheet here, Collection<Port> ports) {
        Map<PlacedDevice, List<Port>> wanted = new LinkedHashMap<>();
        for (var port : ports) {
            var places = Stream.concat(Stream.of(here), production.getSheets().stream().filter(sheet -> sheet != here)
                    .sorted(Comparator.comparingInt(Sheet::getNumber))).flatMap(sheet -> sheet.getDevices().stream())
                    .filter(placed -> placed.getDevice() == port.getDevice()).toList();
            if (places.stream().noneMatch(placed -> draws(placed, port, wanted)) && !places.isEmpty()) {
                wanted.computeIfAbsent(places.getFirst(), placed -> new ArrayList<>(placed.getPorts())).add(port);
            }
        }
        wanted.values().forEach(each -> each.sort(Comparator.comparingInt(port -> port.getDevice().getPorts()
                .indexOf(port))));
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new DrawPorts(wanted));
    }

    private static boolean draws(PlacedDevice placed, Port port, Map<PlacedDevice, List<Port>> wanted) {
        var drawn = wanted.getOrDefault(placed, placed.getPorts());
        return drawn.isEmpty() || drawn.contains(port);
    }

    /** All ports where only some are drawn, else only those with a cable. */
    static Optional<Change> turn(List<PlacedDevice> devices) {
        Map<PlacedDevice, List<Port>> wanted = new LinkedHashMap<>();
        for (var placed : devices) {
            if (!placed.getPorts().isEmpty()) {
                wanted.put(placed, List.of());
            } else if (placed.getDevice() != null) {
                var used = placed.getDevice().getPorts().stream().filter(Ports::isConnected).toList();
                if (!used.isEmpty() && used.size() < placed.getDevice().getPorts().size()) {
                    wanted.put(placed, used);
                }
            }
        }
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new DrawPorts(wanted));
    }
}
