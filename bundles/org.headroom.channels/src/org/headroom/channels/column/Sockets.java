/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.ChannelList;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.production.Production;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Sockets of stageboxes, splits and consoles. */
final class Sockets {

    private static final Set<DeviceCategory> WITH_SOCKETS = Set.of(DeviceCategory.STAGEBOX, DeviceCategory.CONSOLE,
            DeviceCategory.SPLITTER, DeviceCategory.PROCESSOR, DeviceCategory.RECORDER, DeviceCategory.COMPUTER);
    private static final Set<SignalKind> SOUND = Set.of(SignalKind.ANALOGUE, SignalKind.AES3, SignalKind.SPDIF);

    private Sockets() {
    }

    static Stream<Port> inputs(Production production) {
        return sockets(production).filter(Ports::receives);
    }

    static Stream<Port> outputs(Production production) {
        return sockets(production).filter(Ports::drives);
    }

    private static Stream<Port> sockets(Production production) {
        return production.getDevices().stream().filter(device -> WITH_SOCKETS.contains(Devices.category(device)))
                .flatMap(device -> device.getPorts().stream()).filter(port -> SOUND.contains(Ports.signal(port)));
    }

    /** Patches an input to another stagebox socket; the phantom power that it wants moves along. */
    static void patch(Edits edits, InputChannel input, Optional<Port> socket) {
        var old = input.getStagebox();
        if (input.isPhantom() && old != null && isFree(old, input)) {
            PhantomColumn.switchSocket(edits, old, false);
        }
        edits.set(input, ChannelPackage.Literals.INPUT_CHANNEL__STAGEBOX, socket.orElse(null));
        if (input.isPhantom()) {
            PhantomColumn.switchSocket(edits, socket.orElse(null), true);
        }
    }

    /** Whether nobody but this input uses a socket. */
    private static boolean isFree(Port socket, InputChannel but) {
        return !(but.eContainer() instanceof ChannelList list)
                || list.getInputs().stream().noneMatch(each -> each != but && each.getStagebox() == socket);
    }
}
