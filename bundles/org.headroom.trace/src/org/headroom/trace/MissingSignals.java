/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.path.Point;

/** Loudspeakers that no signal reaches, and sources that reach nobody. Spares are left out. */
public final class MissingSignals {

    private static final Set<DeviceCategory> HEARD = EnumSet.of(DeviceCategory.MICROPHONE,
            DeviceCategory.WIRELESS_TRANSMITTER, DeviceCategory.DI);

    private final List<Lost> loudspeakers = new ArrayList<>();
    private final List<Lost> sources = new ArrayList<>();

    /**
     * A device that misses something.
     *
     * @param device the loudspeaker or source
     * @param ends   where its trace stops, and why
     */
    public record Lost(Device device, List<TraceEnd> ends) {

        public Lost {
            ends = List.copyOf(ends);
        }
    }

    MissingSignals(SignalTracer tracer, Production production) {
        var fed = devices(tracer.connected(TraceDirection.DOWNSTREAM), true);
        var heard = devices(tracer.connected(TraceDirection.UPSTREAM), false);
        for (Device device : production.getDevices()) {
            if (device.isSpare()) {
                continue;
            }
            if (Arrivals.isLoudspeaker(device) && !fed.contains(device)) {
                loudspeakers.add(new Lost(device, tracer.to(device).missing()));
            } else if (HEARD.contains(Devices.category(device)) && !heard.contains(device) && !isUnusedOnPurpose(device)) {
                sources.add(new Lost(device, tracer.from(device).missing()));
            }
        }
    }

    /** Loudspeakers that no source reaches. */
    public List<Lost> loudspeakers() {
        return List.copyOf(loudspeakers);
    }

    /** Microphones, radio microphones and DI boxes that reach no loudspeaker, earphones, recorder or intercom. */
    public List<Lost> sources() {
        return List.copyOf(sources);
    }

    private static Set<Device> devices(Set<Point> points, boolean arrivals) {
        Set<Device> devices = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Point point : points) {
            if (!arrivals || Arrivals.isArrival(point)) {
                devices.add(point.device());
            }
        }
        return devices;
    }

    private static boolean isUnusedOnPurpose(Device device) {
        return device.getPorts().stream().anyMatch(Ports::drives)
                && device.getPorts().stream().filter(Ports::drives).allMatch(Port::isUnusedOnPurpose);
    }
}
