/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Optional;

import org.headroom.model.base.Named;
import org.headroom.model.base.Phantom;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemPackage;

/** Phantom power wanted; a socket that provides it is switched with it. */
final class PhantomColumn extends AbstractColumn {

    PhantomColumn() {
        super("phantom", Kind.FLAG, 5);
    }

    @Override
    public String text(Named channel) {
        return ((InputChannel) channel).isPhantom() ? Flags.YES : "";
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        return Flags.parse(text).isEmpty() ? refuse("flag", text.strip()) : Optional.empty();
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        boolean wanted = Flags.parse(text).orElseThrow();
        edits.set(channel, ChannelPackage.Literals.INPUT_CHANNEL__PHANTOM, wanted);
        switchSocket(edits, ((InputChannel) channel).getStagebox(), wanted);
    }

    /** Switches the phantom power of a socket that has such a switch. */
    static void switchSocket(Edits edits, Port socket, boolean on) {
        if (socket != null && socket.getType() != null && socket.getType().getPhantom() == Phantom.PROVIDES) {
            edits.set(socket, SystemPackage.Literals.PORT__PHANTOM_ON, on);
        }
    }
}
