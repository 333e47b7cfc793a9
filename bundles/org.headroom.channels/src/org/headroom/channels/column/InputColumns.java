/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.headroom.model.base.BasePackage;
import org.headroom.model.channel.ChannelPackage.Literals;
import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** The columns of inputs. */
public final class InputColumns {

    private final Production production;

    /** @param production whose devices and sockets can be chosen */
    public InputColumns(Production production) {
        this.production = production;
    }

    public Column number() {
        return new NumberColumn("number", Literals.INPUT_CHANNEL__NUMBER);
    }

    public Column name() {
        return words("name", 16, BasePackage.Literals.NAMED__NAME);
    }

    public Column instrument() {
        return words("instrument", 18, Literals.INPUT_CHANNEL__INSTRUMENT);
    }

    /** The type of the source, or the microphone that is wanted. */
    public Column microphone() {
        return new MicrophoneColumn();
    }

    public Column source() {
        return new ReferenceColumn<>("source", 16, InputChannel.class, () -> Sources.of(production), Sources::name, Sources::of,
                Sources::set);
    }

    public Column stand() {
        return words("stand", 14, Literals.INPUT_CHANNEL__STAND);
    }

    public Column phantom() {
        return new PhantomColumn();
    }

    public Column position() {
        return words("position", 14, Literals.INPUT_CHANNEL__POSITION);
    }

    /** The stagebox socket. */
    public Column stagebox() {
        return new ReferenceColumn<>("stagebox", 16, InputChannel.class, () -> Sockets.inputs(production), Ports::fullName,
                input -> Optional.ofNullable(input.getStagebox()), Sockets::patch);
    }

    public Column subSnake() {
        return words("subSnake", 12, Literals.INPUT_CHANNEL__SUB_SNAKE);
    }

    /** Gain of the stagebox socket. */
    public Column gain() {
        return new GainColumn();
    }

    public Column colour() {
        return new WordsColumn("colour", Column.Kind.COLOUR, 9, Literals.INPUT_CHANNEL__COLOUR);
    }

    public Column group() {
        return words("group", 10, Literals.INPUT_CHANNEL__GROUP);
    }

    public Column dca() {
        return words("dca", 8, Literals.INPUT_CHANNEL__DCA);
    }

    public Column insert() {
        return words("insert", 12, Literals.INPUT_CHANNEL__INSERT);
    }

    public Column notes() {
        return words("notes", 20, BasePackage.Literals.NAMED__NOTES);
    }

    /** The channel on a console, with the name of the console as title. */
    public Column channelOn(Device console) {
        return new StripColumn(console, false);
    }

    /** The channel on a console, in the table of that console. */
    public Column channel(Device console) {
        return new StripColumn(console, true);
    }

    /** The name on the display of a console. */
    public Column display(Device console) {
        return new StripNameColumn(console);
    }

    /** The socket that a console takes the input from, where that is not the stagebox socket. */
    public Column socket(Device console) {
        return new OwnSocketColumn(console, new ReferenceColumn<>("socket." + console.getId(), 16, InputChannel.class,
                () -> Sockets.inputs(production), Ports::fullName,
                input -> Strips.of(input, console).map(ConsoleStrip::getSocket), (edits, input, socket) -> set(edits, input, console, socket)));
    }

    private static void set(Edits edits, InputChannel input, Device console, Optional<Port> socket) {
        Strips.of(input, console)
                .ifPresent(strip -> edits.set(strip, Literals.CONSOLE_STRIP__SOCKET, socket.orElse(null)));
    }

    /** The names of all consoles that have the input, for lists that show no channels. */
    public Column consoles() {
        return new DerivedColumn("consoles", 16, channel -> String.join(", ", ((InputChannel) channel).getStrips().stream()
                .filter(strip -> strip.getConsole() != null).map(strip -> Devices.name(strip.getConsole())).toList()));
    }

    private static Column words(String key, int width, EAttribute attribute) {
        return new WordsColumn(key, Column.Kind.WORDS, width, attribute);
    }
}
