/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Where an input can come from: a device, or one output of a device that has several.
 *
 * @param device microphone, DI, wireless receiver, player …
 * @param port   which of its outputs; empty where it does not matter
 */
record Sources(Device device, Optional<Port> port) {

    private static final Set<DeviceCategory> CATEGORIES = Set.of(DeviceCategory.MICROPHONE, DeviceCategory.DI,
            DeviceCategory.WIRELESS_RECEIVER, DeviceCategory.PLAYER, DeviceCategory.COMPUTER, DeviceCategory.RECORDER,
            DeviceCategory.INTERCOM, DeviceCategory.ADAPTER, DeviceCategory.OTHER);
    private static final Set<SignalKind> SOUND = Set.of(SignalKind.ANALOGUE, SignalKind.AES3, SignalKind.SPDIF);

    /** All of a production. */
    static Stream<Sources> of(Production production) {
        return production.getDevices().stream().filter(device -> CATEGORIES.contains(Devices.category(device))).flatMap(device -> {
            var outputs = outputs(device);
            var whole = Stream.of(new Sources(device, Optional.empty()));
            return outputs.isEmpty() ? Stream.empty() : outputs.size() == 1 ? whole
                    : Stream.concat(whole, outputs.stream().map(port -> new Sources(device, Optional.of(port))));
        });
    }

    /** That of an input. */
    static Optional<Sources> of(InputChannel input) {
        return Optional.ofNullable(input.getSource()).map(device -> new Sources(device,
                outputs(device).size() < 2 ? Optional.empty() : Optional.ofNullable(input.getSourcePort())));
    }

    String name() {
        return port.map(Ports::fullName).orElseGet(() -> Devices.name(device));
    }

    static void set(Edits edits, InputChannel input, Optional<Sources> source) {
        edits.set(input, ChannelPackage.Literals.INPUT_CHANNEL__SOURCE, source.map(Sources::device).orElse(null));
        edits.set(input, ChannelPackage.Literals.INPUT_CHANNEL__SOURCE_PORT, source.flatMap(Sources::output).orElse(null));
    }

    private Optional<Port> output() {
        var outputs = outputs(device);
        return port.isPresent() ? port : outputs.size() == 1 ? Optional.of(outputs.get(0)) : Optional.empty();
    }

    private static List<Port> outputs(Device device) {
        return device.getPorts().stream().filter(port -> Ports.drives(port) && SOUND.contains(Ports.signal(port))).toList();
    }
}
