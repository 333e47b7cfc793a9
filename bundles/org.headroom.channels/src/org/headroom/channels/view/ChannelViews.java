/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.headroom.channels.column.Column;
import org.headroom.channels.column.InputColumns;
import org.headroom.channels.column.OutputColumns;
import org.headroom.channels.column.Strips;
import org.headroom.channels.view.ChannelView.Side;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Named;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** The views of a production: band and stage, one for each console and recorder, and those of the outputs. */
public final class ChannelViews {

    private static final Messages MESSAGES = Messages.of(ChannelViews.class);
    private static final Set<DeviceCategory> WITH_STRIPS = Set.of(DeviceCategory.CONSOLE, DeviceCategory.RECORDER);
    private static final Set<OutputKind> MIXES = Set.of(OutputKind.MAIN, OutputKind.MIX, OutputKind.GROUP, OutputKind.IEM);
    private static final Predicate<Named> ALL = channel -> true;
    private static final Comparator<Named> BY_NUMBER = Comparator.comparingInt(
            channel -> channel instanceof InputChannel input ? input.getNumber() : ((OutputChannel) channel).getNumber());

    private ChannelViews() {
    }

    /** All views, in the order in which they are offered. They read the live production. */
    public static List<ChannelView> of(Production production) {
        var views = new ArrayList<ChannelView>();
        var in = new InputColumns(production);
        var consoles = consoles(production);
        views.add(inputs("all", withConsoles(in, consoles)));
        views.add(inputs("band", List.of(in.number(), in.name(), in.instrument(), in.microphone(), in.stand(), in.phantom(),
                in.position(), in.notes())));
        views.add(inputs("stage", List.of(in.number(), in.name(), in.microphone(), in.source(), in.stand(), in.phantom(), in.position(),
                in.subSnake(), in.stagebox(), in.consoles())));
        consoles.forEach(console -> views.add(console(in, console)));
        views.addAll(outputs(new OutputColumns(production)));
        return views;
    }

    /** Devices with channels: consoles and recorders, and whatever else inputs come up on. */
    public static List<Device> consoles(Production production) {
        var consoles = new LinkedHashSet<Device>();
        production.getDevices().stream().filter(each -> WITH_STRIPS.contains(Devices.category(each))).forEach(consoles::add);
        if (production.getChannelList() != null) {
            production.getChannelList().getInputs().stream().flatMap(input -> input.getStrips().stream())
                    .map(ConsoleStrip::getConsole).filter(each -> each != null).forEach(consoles::add);
        }
        return List.copyOf(consoles);
    }

    private static List<Column> withConsoles(InputColumns in, List<Device> consoles) {
        var columns = new ArrayList<>(List.of(in.number(), in.name(), in.instrument(), in.source(), in.microphone(), in.stand(),
                in.phantom(), in.position(), in.subSnake(), in.stagebox(), in.gain()));
        consoles.forEach(console -> columns.add(in.channelOn(console)));
        columns.addAll(List.of(in.colour(), in.group(), in.dca(), in.insert(), in.notes()));
        return columns;
    }

    private static ChannelView inputs(String id, List<Column> columns) {
        return new ChannelView(id, MESSAGES.text("view." + id), Side.INPUTS, columns, ALL, BY_NUMBER);
    }

    /** Shows every input, for one that has no channel yet is to be given one; those stand at the end. */
    private static ChannelView console(InputColumns in, Device console) {
        Comparator<Named> byChannel = Comparator.comparingInt(channel -> Strips.channel((InputChannel) channel, console));
        return new ChannelView("console." + console.getId(), Devices.name(console), Side.INPUTS,
                List.of(in.channel(console), in.display(console), in.number(), in.name(), in.microphone(), in.phantom(), in.stagebox(),
                        in.socket(console), in.gain(), in.colour(), in.group(), in.dca(), in.insert(), in.notes()),
                ALL, byChannel.thenComparing(BY_NUMBER));
    }

    private static List<ChannelView> outputs(OutputColumns out) {
        return List.of(
                outputs("outputs", ALL, List.of(out.number(), out.name(), out.kind(), out.console(), out.bus(), out.socket(),
                        out.destinations(), out.colour(), out.notes())),
                outputs("mixes", kind(MIXES), List.of(out.number(), out.name(), out.kind(), out.console(), out.bus(), out.socket(),
                        out.colour(), out.notes())),
                outputs("matrices", kind(Set.of(OutputKind.MATRIX)), List.of(out.number(), out.name(), out.console(), out.bus(),
                        out.socket(), out.destinations(), out.colour(), out.notes())),
                outputs("loudspeakers", ALL, List.of(out.number(), out.name(), out.bus(), out.socket(), out.destinations(),
                        out.amplifiers(), out.loudspeakers(), out.notes())),
                outputs("feeds", kind(Set.of(OutputKind.RECORD, OutputKind.BROADCAST)), List.of(out.number(), out.name(), out.kind(),
                        out.console(), out.bus(), out.socket(), out.destinations(), out.notes())));
    }

    private static Predicate<Named> kind(Set<OutputKind> kinds) {
        return channel -> kinds.contains(((OutputChannel) channel).getKind());
    }

    private static ChannelView outputs(String id, Predicate<Named> shown, List<Column> columns) {
        return new ChannelView(id, MESSAGES.text("view." + id), Side.OUTPUTS, columns, shown, BY_NUMBER);
    }
}
