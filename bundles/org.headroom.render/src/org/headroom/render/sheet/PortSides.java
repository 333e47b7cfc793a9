/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.ArrayList;
import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Port;

/**
 * Which ports of a placed device are drawn on which side. Inputs stand on the left, outputs on the right; ports for
 * both ways on the side with fewer ports, and where a device has no others (a network switch), half of them on each
 * side.
 *
 * <p>Sides are decided for all ports of the device before unused ones are left out, so that a port never changes its
 * side when a cable comes or goes.
 */
record PortSides(List<Port> left, List<Port> right) {

    static PortSides of(PlacedDevice placed) {
        var device = placed.getDevice();
        if (device == null) {
            return new PortSides(List.of(), List.of());
        }
        var ports = placed.getPorts().isEmpty() ? device.getPorts() : placed.getPorts();
        var left = new ArrayList<Port>();
        var right = new ArrayList<Port>();
        var both = new ArrayList<Port>();
        for (var port : ports) {
            switch (direction(port)) {
                case IN -> left.add(port);
                case OUT -> right.add(port);
                case BIDIRECTIONAL -> both.add(port);
            }
        }
        if (left.isEmpty() && right.isEmpty()) {
            var half = (both.size() + 1) / 2;
            left.addAll(both.subList(0, half));
            right.addAll(both.subList(half, both.size()));
        } else if (left.size() < right.size()) {
            left.addAll(both);
        } else {
            right.addAll(both);
        }
        if (placed.isHideUnused()) {
            left.removeIf(port -> port.getEnds().isEmpty());
            right.removeIf(port -> port.getEnds().isEmpty());
        }
        return placed.isMirrored() ? new PortSides(right, left) : new PortSides(left, right);
    }

    private static Direction direction(Port port) {
        return port.getType() == null ? Direction.BIDIRECTIONAL : port.getType().getDirection();
    }
}
