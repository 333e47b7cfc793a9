/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Which ports carry sound, and which carry many channels of it at once. */
final class SignalKinds {

    private static final Set<SignalKind> SOUND = EnumSet.of(SignalKind.ANALOGUE, SignalKind.LOUDSPEAKER, SignalKind.AES3,
            SignalKind.SPDIF, SignalKind.WIRELESS);
    private static final Set<SignalKind> CARRIERS = EnumSet.of(SignalKind.NETWORK, SignalKind.MADI, SignalKind.ADAT,
            SignalKind.AES50);
    private static final Set<String> NO_SOUND = Set.of("control", "intercom", "rdm", "artnet", "sacn");

    private SignalKinds() {
    }

    /** Whether a port carries sound on channels that are known one by one. */
    static boolean isSound(Port port) {
        return SOUND.contains(Ports.signal(port));
    }

    /** Whether a port carries many channels whose patch is set elsewhere. */
    static boolean isCarrier(Port port) {
        if (!CARRIERS.contains(Ports.signal(port))) {
            return false;
        }
        var network = port.getType().getNetwork();
        return network == null || network.getProtocols().isEmpty()
                || !network.getProtocols().stream().allMatch(each -> NO_SOUND.contains(each.toLowerCase(Locale.ROOT)));
    }

    static List<Port> carriers(Device device) {
        return device.getPorts().stream().filter(SignalKinds::isCarrier).toList();
    }

    /** Audio channels of a connector, at least one. */
    static int channels(Port port) {
        return port.getType() == null ? 1 : Math.max(1, port.getType().getChannels());
    }
}
