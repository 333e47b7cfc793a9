/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Sorts the ports of devices that have only two-way ports, such as network switches: those that face left first, then those that
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
        var left = new ArrayList<>(each.getPorts().stream().filter(facesLeft).toList());
        var right = new ArrayList<>(each.getPorts().stream().filter(facesLeft.negate()).toList());
        if (Devices.category(each.getDevice()) == DeviceCategory.NETWORK_SWITCH) {
            var free = free(each.getDevice(), left.isEmpty() ? right.get(0) : left.get(0));
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

    private static List<Port> free(Device device, Port like) {
        return new ArrayList<>(device.getPorts().stream().filter(port -> port.getEnds().isEmpty())
                .filter(port -> Ports.connector(port) == Ports.connector(like) && Ports.signal(port) == Ports.signal(like)).toList());
    }

    private static boolean isTwoWay(Port port) {
        return Ports.direction(port) == Direction.BIDIRECTIONAL;
    }
}
