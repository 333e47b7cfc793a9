/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.build;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** What is known of mains connectors and of the ways from one to the next. */
public final class Sockets {

    private Sockets() {
    }

    static Stream<Port> inlets(Device device) {
        return Devices.ports(device, SignalKind.POWER).filter(port -> Ports.direction(port) == Direction.IN);
    }

    static Stream<Port> outlets(Device device) {
        return Devices.ports(device, SignalKind.POWER).filter(port -> Ports.direction(port) != Direction.IN);
    }

    /** Whether both ends of a cable are plugged in. */
    static boolean isPlugged(Cable cable) {
        return cable.getFrom() != null && cable.getFrom().getPort() != null && cable.getTo() != null
                && cable.getTo().getPort() != null;
    }

    /** The outlets that feed an inlet. */
    static Stream<Port> feeders(Port inlet) {
        return Ports.neighbours(inlet).filter(far -> far.getDevice() != null && Ports.signal(far) == SignalKind.POWER
                && Ports.direction(far) != Direction.IN);
    }

    static boolean isFed(Port inlet) {
        return feeders(inlet).findAny().isPresent();
    }

    /** The inlet that an outlet without a way of its own is linked to; empty when that cannot be told. */
    static Optional<Port> linkedInlet(Port outlet) {
        var device = outlet.getDevice();
        var key = Ports.key(outlet);
        if (device.getType() != null) {
            for (var path : device.getType().getInternalPaths()) {
                if (path.getKind() == PathKind.LINK && matches(path.getToKey(), key)) {
                    var inlet = inlets(device).filter(port -> matches(path.getFromKey(), Ports.key(port))).findFirst();
                    if (inlet.isPresent()) {
                        return inlet;
                    }
                }
            }
        }
        var all = inlets(device).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static boolean matches(String pattern, String key) {
        if (pattern == null) {
            return false;
        }
        return pattern.endsWith("*") ? key.startsWith(pattern.substring(0, pattern.length() - 1)) : pattern.equals(key);
    }

    static boolean isThreePhase(ConnectorKind connector) {
        return switch (connector) {
            case CEE16_3, CEE32_3, CEE63_3, CEE125_3, POWERLOCK_200, POWERLOCK_400 -> true;
            default -> false;
        };
    }

    /** Whether a connector has a single line, so that what hangs on it cannot be three-phase. */
    static boolean isSinglePhase(ConnectorKind connector) {
        return switch (connector) {
            case SCHUKO, BS1363, NEMA5_15, IEC_C13, IEC_C14, IEC_C19, IEC_C20, POWERCON_20A, POWERCON_32A, TRUE1,
                    CEE16_1,
                    CEE32_1 -> true;
            default -> false;
        };
    }

    /**
     * Rated current of a connector family: IEC 60309, IEC 60320, BS 1363, CEE 7, NEMA 5-15, and what the makers' names
     * say.
     */
    public static OptionalDouble rating_A(ConnectorKind connector) {
        return switch (connector) {
            case IEC_C13, IEC_C14 -> OptionalDouble.of(10);
            case BS1363 -> OptionalDouble.of(13);
            case NEMA5_15 -> OptionalDouble.of(15);
            case SCHUKO, IEC_C19, IEC_C20, TRUE1, CEE16_1, CEE16_3 -> OptionalDouble.of(16);
            case POWERCON_20A -> OptionalDouble.of(20);
            case POWERCON_32A, CEE32_1, CEE32_3 -> OptionalDouble.of(32);
            case CEE63_3 -> OptionalDouble.of(63);
            case CEE125_3 -> OptionalDouble.of(125);
            case POWERLOCK_200 -> OptionalDouble.of(200);
            case POWERLOCK_400 -> OptionalDouble.of(400);
            default -> OptionalDouble.empty();
        };
    }

    /** The smaller of two figures that may be unknown. */
    static OptionalDouble smaller(OptionalDouble a, OptionalDouble b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        return OptionalDouble.of(Math.min(a.getAsDouble(), b.getAsDouble()));
    }
}
