/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.model.base.BasePackage;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.ChannelPackage.Literals;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;

/** The columns of outputs. */
public final class OutputColumns {

    private final Production production;

    /** @param production whose devices and sockets can be chosen */
    public OutputColumns(Production production) {
        this.production = production;
    }

    public Column number() {
        return new NumberColumn("number", Literals.OUTPUT_CHANNEL__NUMBER);
    }

    public Column name() {
        return new WordsColumn("name", Column.Kind.WORDS, 16, BasePackage.Literals.NAMED__NAME);
    }

    public Column kind() {
        return new KindColumn();
    }

    public Column console() {
        return new ReferenceColumn<>("console", 16, OutputChannel.class,
                () -> production.getDevices().stream().filter(each -> Devices.category(each) == DeviceCategory.CONSOLE), Devices::name,
                output -> Optional.ofNullable(output.getConsole()),
                (edits, output, console) -> edits.set(output, Literals.OUTPUT_CHANNEL__CONSOLE, console.orElse(null)));
    }

    public Column bus() {
        return new WordsColumn("bus", Column.Kind.WORDS, 10, Literals.OUTPUT_CHANNEL__BUS);
    }

    /** Where it leaves the console or a stagebox. */
    public Column socket() {
        return new ReferenceColumn<>("output", 16, OutputChannel.class, () -> Sockets.outputs(production), Ports::fullName,
                output -> Optional.ofNullable(output.getPort()),
                (edits, output, port) -> edits.set(output, Literals.OUTPUT_CHANNEL__PORT, port.orElse(null)));
    }

    public Column destinations() {
        return new DestinationsColumn(() -> production.getDevices().stream().filter(OutputColumns::receivesSound));
    }

    private static boolean receivesSound(Device device) {
        return device.getPorts().stream().anyMatch(Ports::receives) && Devices.category(device) != DeviceCategory.MICROPHONE;
    }

    /** The amplifiers that it reaches. */
    public Column amplifiers() {
        return new DerivedColumn("amplifiers", 20, output -> names(Reach.amplifiers((OutputChannel) output)));
    }

    /** The loudspeakers that it reaches, behind amplifiers or fed directly. */
    public Column loudspeakers() {
        return new DerivedColumn("loudspeakers", 24, output -> names(Reach.loudspeakers((OutputChannel) output)));
    }

    private static String names(Stream<Device> devices) {
        return devices.map(Devices::name).collect(Collectors.joining(", "));
    }

    public Column colour() {
        return new WordsColumn("colour", Column.Kind.COLOUR, 9, Literals.OUTPUT_CHANNEL__COLOUR);
    }

    public Column notes() {
        return new WordsColumn("notes", Column.Kind.WORDS, 20, BasePackage.Literals.NAMED__NOTES);
    }
}
