/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Sorts the ports of devices that have only two-way ports, such as network switches: those that face left first, then
 * those that
 * face right. Half of them are drawn on each side, so free ports of a switch fill up the shorter one.
 */
final class TwoWayPorts {

    private final Map<Area.Member, PlacedDevice> placed;
    private final Map<Area.Member, Integer> columnOf = new HashMap<>();
    private final Map<Port, Integer> columnOfPort = new HashMap<>();

    TwoWayPorts(List<List<Area>> columns, Map<Area.Member, PlacedDevice> placed) {
        this.placed = placed;
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            columns.get(i).forEach(area -> area.members().forEach(member -> {
                columnOf.put(member, column);
                placed.get(member).getPorts().forEach(port -> columnOfPort.put(port, column));
            }));
        }
    }

    void sort() {
        placed.forEach((member, each) -> {
            if (!each.getPorts().isEmpty() && each.getPorts().stream().allMatch(TwoWayPorts::isTwoWay)) {
                sort(each, columnOf.get(member));
            }
        });
    }

    private void sort(PlacedDevice each, int column) {
        Predicate<Port> facesLeft = port -> Ports.neighbours(port).map(columnOfPort::get)
                .anyMatch(far -> far != null && far < column);
        Predicate<Port> leaves = port -> Ports.neighbours(port).noneMatch(columnOfPort::containsKey);
        var left = new ArrayList<>(each.getPorts().stream().filter(facesLeft).toList());
        var right = new ArrayList<>(each.getPorts().stream().filter(facesLeft.or(leaves).negate()).toList());
        each.getPorts().stream().filter(leaves).forEach((left.size() <= right.size() ? left : right)::add);
        if (Devices.category(each.getDevice()) == DeviceCategory.NETWORK_SWITCH) {
            var free = free(each.getDevice(), each.getPorts().stream().map(Ports::connector)
                    .collect(Collectors.toSet()));
            while (left.size() < right.size() && !free.isEmpty()) {
                left.add(free.remove(0));
            }
            while (right.size() < left.size() - 1 && !free.isEmpty()) {
                right.add(free.remove(0));
            }
        } else if (left.isEmpty() && right.size() == 1) {
            each.setMirrored(true);
        }
        each.getPorts().clear();
        each.getPorts().addAll(left);
        each.getPorts().addAll(right);
    }

    private static List<Port> free(Device device, Set<ConnectorKind> connectors) {
        return new ArrayList<>(device.getPorts().stream().filter(port -> port.getEnds().isEmpty())
                .filter(port -> Ports.signal(port) == SignalKind.NETWORK)
                .sorted(Comparator.comparing(port -> !connectors.contains(Ports.connector(port)))).toList());
    }

    private static boolean isTwoWay(Port port) {
        return Ports.direction(port) == Direction.BIDIRECTIONAL;
    }
}
