/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.EnumSet;
import java.util.Set;

import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;
import org.headroom.signal.path.Point;
import org.headroom.signal.path.Point.Socket;

/** Where signals begin and where they have arrived. */
public final class Arrivals {

    private static final Set<DeviceCategory> LOUDSPEAKERS = EnumSet.of(DeviceCategory.LOUDSPEAKER,
            DeviceCategory.SUBWOOFER, DeviceCategory.MONITOR);
    private static final Set<DeviceCategory> HEARD = EnumSet.of(DeviceCategory.LOUDSPEAKER, DeviceCategory.SUBWOOFER,
            DeviceCategory.MONITOR, DeviceCategory.IEM_RECEIVER, DeviceCategory.RECORDER, DeviceCategory.INTERCOM,
            DeviceCategory.COMPUTER);
    private static final Set<DeviceCategory> SOURCES = EnumSet.of(DeviceCategory.MICROPHONE,
            DeviceCategory.WIRELESS_TRANSMITTER, DeviceCategory.DI, DeviceCategory.PLAYER, DeviceCategory.RECORDER,
            DeviceCategory.COMPUTER, DeviceCategory.INTERCOM, DeviceCategory.ANTENNA);

    private Arrivals() {
    }

    public static boolean isLoudspeaker(Device device) {
        return LOUDSPEAKERS.contains(Devices.category(device));
    }

    /** Whether somebody hears or keeps what gets into a device: loudspeakers, earphones, recorders, intercom, computers. */
    public static boolean isHeard(Device device) {
        return HEARD.contains(Devices.category(device));
    }

    /** Whether sound comes from a device by itself. */
    public static boolean isSource(Device device) {
        return SOURCES.contains(Devices.category(device));
    }

    /** Whether a signal that gets to a point has arrived. */
    static boolean isArrival(Point point) {
        return isHeard(point.device())
                && (!(point instanceof Socket socket) || Ports.direction(socket.port()) != Direction.OUT);
    }
}
