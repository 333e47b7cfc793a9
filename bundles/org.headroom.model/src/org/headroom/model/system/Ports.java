/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;

/** What follows from a port and its type without being stored. A port whose type is missing answers with what is unknown. */
public final class Ports {

    private Ports() {
    }

    /** The label that users read: the port's own, else that of its type. */
    public static String label(Port port) {
        if (port.getLabel() != null && !port.getLabel().isBlank()) {
            return port.getLabel();
        }
        var type = port.getType();
        if (type == null) {
            return "?";
        }
        return type.getLabel() != null ? type.getLabel() : String.valueOf(type.getKey());
    }

    /** The name in lists: device and label, such as {@code "SB1 Drums · 3"}. */
    public static String fullName(Port port) {
        return Devices.name(port.getDevice()) + " · " + label(port);
    }

    /** Key of the port within its device type; empty when the type is missing. */
    public static String key(Port port) {
        return port.getType() == null || port.getType().getKey() == null ? "" : port.getType().getKey();
    }

    public static Direction direction(Port port) {
        return port.getType() == null ? Direction.BIDIRECTIONAL : port.getType().getDirection();
    }

    public static SignalKind signal(Port port) {
        return port.getType() == null ? SignalKind.OTHER : port.getType().getSignal();
    }

    public static ConnectorKind connector(Port port) {
        return port.getType() == null ? ConnectorKind.UNKNOWN : port.getType().getConnector();
    }

    /** Whether a signal can leave the device here. */
    public static boolean drives(Port port) {
        return direction(port) != Direction.IN;
    }

    /** Whether a signal can enter the device here. */
    public static boolean receives(Port port) {
        return direction(port) != Direction.OUT;
    }

    public static boolean isConnected(Port port) {
        return !port.getEnds().isEmpty();
    }

    /** Cables plugged into a port. */
    public static Stream<Cable> cables(Port port) {
        return port.getEnds().stream().map(CableEnds::cable).flatMap(cable -> Optional.ofNullable(cable).stream());
    }

    /** Ports at the far ends of the cables plugged into a port. */
    public static Stream<Port> neighbours(Port port) {
        return port.getEnds().stream().flatMap(end -> CableEnds.farPort(end).stream());
    }
}
