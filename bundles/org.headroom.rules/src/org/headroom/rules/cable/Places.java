/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.model.base.Known;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.model.system.Rack;

/** Where cable ends are, and how far apart. A device without a location is where its rack is. */
final class Places {

    /** Below this the difference comes from rounding [m]. */
    private static final double TOLERANCE = 0.001;

    private final Map<Device, Location> racked = new IdentityHashMap<>();

    Places(Production production) {
        for (Rack rack : production.getRacks()) {
            if (rack.getLocation() != null) {
                rack.getSlots().forEach(slot -> racked.putIfAbsent(slot.getDevice(), rack.getLocation()));
            }
        }
    }

    Optional<Location> of(CableEnd end) {
        if (end == null) {
            return Optional.empty();
        }
        if (end.getPort() == null) {
            return Optional.ofNullable(end.getLocation());
        }
        var device = end.getPort().getDevice();
        return device == null ? Optional.empty()
                : Optional.ofNullable(device.getLocation()).or(() -> Optional.ofNullable(racked.get(device)));
    }

    /** The distance [m] of two places for which a cable is too short; empty when it reaches, or nobody knows. */
    static OptionalDouble tooFar(Double length, Optional<Location> from, Optional<Location> to) {
        var known = Known.of(length);
        if (known.isEmpty() || from.isEmpty() || to.isEmpty() || from.get() == to.get()) {
            return OptionalDouble.empty();
        }
        var distance = distance(from.get(), to.get());
        return distance.isPresent() && known.getAsDouble() < distance.getAsDouble() - TOLERANCE ? distance
                : OptionalDouble.empty();
    }

    /** Distance in a straight line [m]; height counts where both are known. */
    static OptionalDouble distance(Location from, Location to) {
        var fromX = Known.of(from.getX());
        var fromY = Known.of(from.getY());
        var toX = Known.of(to.getX());
        var toY = Known.of(to.getY());
        if (fromX.isEmpty() || fromY.isEmpty() || toX.isEmpty() || toY.isEmpty()) {
            return OptionalDouble.empty();
        }
        double along = Math.hypot(fromX.getAsDouble() - toX.getAsDouble(), fromY.getAsDouble() - toY.getAsDouble());
        var fromZ = Known.of(from.getZ());
        var toZ = Known.of(to.getZ());
        return OptionalDouble.of(fromZ.isPresent() && toZ.isPresent() ? Math.hypot(along,
                fromZ.getAsDouble() - toZ.getAsDouble()) : along);
    }
}
