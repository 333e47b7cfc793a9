/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.network;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Who sends and receives Dante, as far as it is known. */
final class Dante {

    /** What passes frames on and makes none. */
    private static final Set<DeviceCategory> SWITCHING = EnumSet.of(DeviceCategory.NETWORK_SWITCH,
            DeviceCategory.MEDIA_CONVERTER);

    private Dante() {
    }

    /** Whether a port is known to receive. */
    static boolean receives(Port port) {
        return speaks(port, Set.of("dante")) && port.getType().getNetwork().getReceiveChannels() != null
                && port.getType().getNetwork().getReceiveChannels() > 0;
    }

    /** Whether a port is known not to transmit. */
    static boolean isMute(Port port) {
        var transmits = port.getType().getNetwork().getTransmitChannels();
        return transmits != null && transmits == 0;
    }

    /** Whether a port may transmit: it is known to, or nothing is known that speaks against it. */
    static boolean mayTransmit(Port port) {
        if (SWITCHING.contains(Devices.category(port.getDevice()))) {
            return false;
        }
        // A computer may run a virtual sound card at any Ethernet port.
        if (port.getType() == null || Devices.category(port.getDevice()) == DeviceCategory.COMPUTER
                || port.getType().getNetwork() == null || port.getType().getNetwork().getProtocols().isEmpty()) {
            return true;
        }
        return speaks(port, Set.of("dante", "aes67")) && !isMute(port);
    }

    private static boolean speaks(Port port, Set<String> protocols) {
        return Ports.signal(port) == SignalKind.NETWORK && port.getType().getNetwork() != null && port.getType()
                .getNetwork()
                .getProtocols().stream().anyMatch(each -> protocols.contains(each.toLowerCase(Locale.ROOT)));
    }
}
