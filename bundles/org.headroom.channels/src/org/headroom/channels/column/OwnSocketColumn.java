/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.List;
import java.util.Optional;

import org.headroom.model.base.Named;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** A socket of its own needs a channel on the console first. */
final class OwnSocketColumn extends AbstractColumn {

    private final Device console;
    private final Column sockets;

    OwnSocketColumn(Device console, Column sockets) {
        super(sockets.key(), MESSAGES.text("column.socket"), Kind.CHOICE, sockets.width());
        this.console = console;
        this.sockets = sockets;
    }

    @Override
    public String text(Named channel) {
        return sockets.text(channel);
    }

    @Override
    public List<String> choices(Named channel) {
        return sockets.choices(channel);
    }

    @Override
    public Optional<String> prerequisite() {
        return Optional.of(StripColumn.key(console));
    }

    @Override
    public Optional<String> missing(Named channel) {
        return Strips.of((InputChannel) channel, console).isPresent() ? Optional.empty() : refuse("noStrip", Devices.name(console));
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        return sockets.obstacle(channel, text);
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        sockets.set(edits, channel, text);
    }
}
