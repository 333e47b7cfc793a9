/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.dante.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.headroom.interchange.report.Losses;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.NetworkChannel;
import org.headroom.model.system.Port;

/** The devices of a production that speak Dante, with the names by which the network would know them. */
final class DanteDevices {

    private final Map<Device, String> names = new IdentityHashMap<>();
    private final List<Device> all = new ArrayList<>();
    private final Map<Device, Map<Integer, String>> labels = new IdentityHashMap<>();

    DanteDevices(Production production, Losses losses) {
        var rule = DanteNames.devices(losses);
        for (var device : production.getDevices()) {
            if (port(device).isPresent()) {
                all.add(device);
                names.put(device, rule.write(Devices.name(device), Devices.name(device), "Device-" + all.size()));
            }
        }
        all.forEach(device -> labels.put(device, labels(device, losses)));
    }

    private Map<Integer, String> labels(Device device, Losses losses) {
        var rule = DanteNames.channels(losses);
        var written = new TreeMap<Integer, String>();
        for (int number = 1; number <= sends(device); number++) {
            var name = channel(device, true, number).map(NetworkChannel::getName).filter(each -> each != null && !each.isBlank())
                    .orElse("");
            written.put(number, rule.write(Devices.name(device) + " " + number, name.strip(), DanteNames.number(number)));
        }
        return written;
    }

    List<Device> all() {
        return all;
    }

    String name(Device device) {
        return names.get(device);
    }

    /** The one that the network knows by a name. */
    Optional<Device> called(String name) {
        return all.stream().filter(device -> names.get(device).equalsIgnoreCase(name)).findFirst();
    }

    /** Labels of the channels that a device sends, by number. */
    Map<Integer, String> labels(Device device) {
        return labels.getOrDefault(device, Map.of());
    }

    /** The port whose channels count: the one that has some, else the primary one. */
    static Optional<Port> port(Device device) {
        var ports = Devices.ports(device, SignalKind.NETWORK).filter(DanteDevices::speaksDante).toList();
        return ports.stream().filter(port -> !port.getChannels().isEmpty()).findFirst()
                .or(() -> ports.stream().filter(port -> port.getType().getNetwork().getRedundancy() != NetworkRedundancy.SECONDARY)
                        .findFirst())
                .or(() -> ports.stream().findFirst());
    }

    private static boolean speaksDante(Port port) {
        return port.getType() != null && port.getType().getNetwork() != null && port.getType().getNetwork().getProtocols().stream()
                .anyMatch(protocol -> protocol.toLowerCase(Locale.ROOT).contains("dante"));
    }

    static int sends(Device device) {
        return count(device, true);
    }

    static int receives(Device device) {
        return count(device, false);
    }

    private static int count(Device device, boolean transmit) {
        var port = port(device).orElseThrow();
        var figure = transmit ? port.getType().getNetwork().getTransmitChannels() : port.getType().getNetwork().getReceiveChannels();
        int named = port.getChannels().stream().filter(channel -> channel.isTransmit() == transmit)
                .mapToInt(NetworkChannel::getNumber).max().orElse(0);
        return Math.max(Math.max(named, figure == null ? 0 : figure), Kept.of(device).map(kept -> kept.channels(transmit)).orElse(0));
    }

    static Optional<NetworkChannel> channel(Device device, boolean transmit, int number) {
        return port(device).stream().flatMap(port -> port.getChannels().stream())
                .filter(channel -> channel.isTransmit() == transmit && channel.getNumber() == number).findFirst();
    }
}
