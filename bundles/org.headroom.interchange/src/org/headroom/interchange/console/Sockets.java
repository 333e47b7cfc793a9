/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import java.util.List;
import java.util.Set;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Analogue sockets of a console or stagebox, numbered from 1 in the order of its type, as makers count them. */
public final class Sockets {

    private static final Set<ConnectorKind> WITHOUT_AMPLIFIER = Set.of(ConnectorKind.TRS, ConnectorKind.TS, ConnectorKind.RCA,
            ConnectorKind.MINIJACK);

    private Sockets() {
    }

    /** Microphone inputs. */
    public static List<Port> inputs(Device device) {
        return device.getPorts().stream().filter(port -> Ports.receives(port) && isXlr(port)).toList();
    }

    /** Line outputs. */
    public static List<Port> outputs(Device device) {
        return device.getPorts().stream().filter(port -> Ports.drives(port) && isXlr(port)).toList();
    }

    private static boolean isXlr(Port port) {
        return Ports.signal(port) == SignalKind.ANALOGUE && !WITHOUT_AMPLIFIER.contains(Ports.connector(port));
    }
}
