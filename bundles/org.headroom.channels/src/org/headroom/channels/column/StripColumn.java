/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Optional;

import org.headroom.model.base.Named;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** The channel on one console; cleared, the console no longer has the input. */
final class StripColumn extends AbstractColumn {

    private final Device console;

    /** @param own whether the table is that of this console, where the column needs no name */
    StripColumn(Device console, boolean own) {
        super(key(console), own ? MESSAGES.text("column.channel") : Devices.name(console), Kind.NUMBER, own ? 4 : 8);
        this.console = console;
    }

    static String key(Device console) {
        return "channel." + console.getId();
    }

    @Override
    public String text(Named channel) {
        return Strips.of((InputChannel) channel, console).map(strip -> Integer.toString(strip.getChannel())).orElse("");
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        return text.isBlank() || NumberColumn.parse(text).isPresent() ? Optional.empty() : refuse("number", text.strip());
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        var strip = Strips.of((InputChannel) channel, console);
        if (text.isBlank()) {
            strip.ifPresent(edits::takeOut);
            return;
        }
        int number = NumberColumn.parse(text).orElseThrow();
        if (strip.isPresent()) {
            edits.set(strip.get(), ChannelPackage.Literals.CONSOLE_STRIP__CHANNEL, number);
            return;
        }
        var made = ChannelFactory.eINSTANCE.createConsoleStrip();
        made.setConsole(console);
        made.setChannel(number);
        edits.add(channel, ChannelPackage.Literals.INPUT_CHANNEL__STRIPS, made);
    }
}
