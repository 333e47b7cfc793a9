/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.headroom.model.base.Identified;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.trace.Arrivals;
import org.headroom.trace.TraceDirection;

/**
 * What a trace starts at, and which way it goes when nobody says: a loudspeaker is asked what feeds it, all else where it gets to.
 *
 * @param object    a device or a port of the live design
 * @param direction the natural way
 */
record TraceStart(Identified object, TraceDirection direction) {

    /** What of a selection can be traced. */
    static Optional<TraceStart> of(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return Optional.empty();
        }
        for (Object each : structured.toList()) {
            var found = Optional.ofNullable(Adapters.adapt(each, Identified.class)).flatMap(TraceStart::of);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static Optional<TraceStart> of(Identified object) {
        return switch (object) {
            case PlacedDevice placed -> Optional.ofNullable(placed.getDevice()).flatMap(TraceStart::of);
            case Device device -> Optional.of(new TraceStart(device, Arrivals.isLoudspeaker(device)
                    ? TraceDirection.UPSTREAM : TraceDirection.DOWNSTREAM));
            case Port port -> Optional.of(new TraceStart(port, port.getDevice() != null
                    && Arrivals.isLoudspeaker(port.getDevice()) && Ports.receives(port) ? TraceDirection.UPSTREAM
                            : TraceDirection.DOWNSTREAM));
            case Cable cable -> CableEnds.port(cable.getFrom()).or(() -> CableEnds.port(cable.getTo()))
                    .map(port -> new TraceStart(port, TraceDirection.DOWNSTREAM));
            case InputChannel input -> Optional.<Identified>ofNullable(input.getSourcePort())
                    .or(() -> Optional.ofNullable(input.getSource()))
                    .map(source -> new TraceStart(source, TraceDirection.DOWNSTREAM));
            case OutputChannel output -> Optional.ofNullable(output.getPort())
                    .map(port -> new TraceStart(port, TraceDirection.DOWNSTREAM));
            default -> Optional.empty();
        };
    }
}
