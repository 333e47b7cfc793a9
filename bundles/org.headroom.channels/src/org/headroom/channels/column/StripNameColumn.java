/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Optional;

import org.headroom.model.base.Named;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** The name on the display of one console, where it is not that of the input. */
final class StripNameColumn extends AbstractColumn {

    private static final int LONGEST = 100;

    private final Device console;

    StripNameColumn(Device console) {
        super("display." + console.getId(), MESSAGES.text("column.display"), Kind.WORDS, 12);
        this.console = console;
    }

    @Override
    public String text(Named channel) {
        return Strips.of((InputChannel) channel, console).map(ConsoleStrip::getShortName).orElse("");
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
        return text.length() > LONGEST ? refuse("long", text.length(), LONGEST) : Optional.empty();
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        Strips.of((InputChannel) channel, console).ifPresent(strip -> edits.set(strip,
                ChannelPackage.Literals.CONSOLE_STRIP__SHORT_NAME, text.isBlank() ? null : text.strip()));
    }
}
