/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;

/**
 * What an output reaches: its destinations, and the loudspeakers on the amplifiers among them. It stops there, for what a
 * processor or a network does inside is not in the channel list.
 */
final class Reach {

    private static final Set<DeviceCategory> LOUDSPEAKERS = Set.of(DeviceCategory.LOUDSPEAKER, DeviceCategory.SUBWOOFER,
            DeviceCategory.MONITOR);

    private Reach() {
    }

    static Stream<Device> amplifiers(OutputChannel output) {
        return output.getDestinations().stream().filter(each -> Devices.category(each) == DeviceCategory.AMPLIFIER);
    }

    static Stream<Device> loudspeakers(OutputChannel output) {
        var fed = output.getDestinations().stream().filter(Reach::isLoudspeaker);
        return Stream.concat(fed, amplifiers(output).flatMap(Reach::driven)).distinct();
    }

    /** Loudspeakers that are cabled to an amplifier, and those that are linked on from there. */
    private static Stream<Device> driven(Device amplifier) {
        var reached = new LinkedHashSet<Device>();
        follow(amplifier, reached);
        return reached.stream();
    }

    private static void follow(Device from, Set<Device> reached) {
        Devices.ports(from, SignalKind.LOUDSPEAKER).filter(Ports::drives).flatMap(Ports::neighbours).map(port -> port.getDevice())
                .filter(device -> isLoudspeaker(device) && reached.add(device)).toList().forEach(device -> follow(device, reached));
    }

    private static boolean isLoudspeaker(Device device) {
        return LOUDSPEAKERS.contains(Devices.category(device));
    }
}
