/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.EnumSet;
import java.util.Set;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** How many cables a port takes. */
public final class Sockets {

    private static final Set<ConnectorKind> TAKES_SEVERAL = EnumSet.of(ConnectorKind.TERMINAL, ConnectorKind.EUROBLOCK,
            ConnectorKind.HARDWIRED, ConnectorKind.BUILT_IN, ConnectorKind.ANTENNA, ConnectorKind.UNKNOWN,
                    ConnectorKind.OTHER);
    private static final Set<ConnectorKind> FANS_OUT = EnumSet.of(ConnectorKind.DB25, ConnectorKind.SOCAPEX19,
            ConnectorKind.MULTIPIN,
            ConnectorKind.LK_COMBO, ConnectorKind.OPTICALCON);

    private Sockets() {
    }

    /** How many plugs go into a port. Radio and screw terminals take any number, connectors for several channels one each. */
    public static int plugs(Port port) {
        var connector = Ports.connector(port);
        if (Ports.signal(port) == SignalKind.WIRELESS || TAKES_SEVERAL.contains(connector)) {
            return Integer.MAX_VALUE;
        }
        return FANS_OUT.contains(connector) ? Math.max(1, port.getType().getChannels()) : 1;
    }

    /** Whether there is no room for another plug. */
    public static boolean isFull(Port port) {
        return port.getEnds().size() >= plugs(port);
    }
}
