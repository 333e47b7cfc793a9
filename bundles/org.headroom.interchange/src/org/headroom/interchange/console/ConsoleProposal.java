/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import static org.headroom.model.channel.ChannelPackage.Literals.*;
import static org.headroom.model.system.SystemPackage.Literals.*;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.text.Messages;
import org.headroom.interchange.report.Proposal;
import org.headroom.model.base.BasePackage;
import org.headroom.model.base.Ids;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.ChannelList;
import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Proposes what a production has to change so that a console, written by it, would hold what a file says. What the format does
 * not tell stays as it is. Channels that the file leaves empty stay in the list.
 */
public final class ConsoleProposal {

    private static final Messages TEXT = Messages.of(ConsoleProposal.class);

    private final Production production;
    private final Device console;
    private final Set<Carried> carried;
    private final Proposal proposal;
    private final ChannelList list;

    /** @param carried what the format tells */
    public ConsoleProposal(Production production, Device console, Set<Carried> carried, Proposal proposal) {
        this.production = production;
        this.console = console;
        this.carried = Set.copyOf(carried);
        this.proposal = proposal;
        list = Optional.ofNullable(production.getChannelList()).orElseGet(this::newList);
    }

    private ChannelList newList() {
        var made = ChannelFactory.eINSTANCE.createChannelList();
        Ids.assign(made);
        proposal.also(edits -> edits.set(production, ProductionPackage.Literals.PRODUCTION__CHANNEL_LIST, made));
        return made;
    }

    /**
     * Compares two sheets and collects what has to change.
     *
     * @param written what the production would write today, fitted to the console
     * @param read    what the file says
     */
    public void compare(ConsoleSheet written, ConsoleSheet read) {
        read.strips().values().forEach(strip -> {
            var now = Optional.ofNullable(written.strips().get(strip.channel()));
            if (now.isPresent()) {
                change(now.get(), strip, written, read);
            } else if (!strip.name().isBlank()) {
                add(strip, read);
            }
        });
        read.buses().values().forEach(bus -> {
            var now = Optional.ofNullable(written.buses().get(bus.id()));
            if (now.isPresent()) {
                change(now.get(), bus);
            } else if (!bus.name().isBlank() || !bus.ports().isEmpty()) {
                add(bus);
            }
        });
    }

    private void add(Strip strip, ConsoleSheet read) {
        var input = ChannelFactory.eINSTANCE.createInputChannel();
        boolean free = list.getInputs().stream().noneMatch(each -> each.getNumber() == strip.channel());
        input.setNumber(free ? strip.channel() : 0);
        input.setName(strip.name());
        if (carried.contains(Carried.COLOUR) && !strip.colour().isEmpty()) {
            input.setColour(strip.colour());
        }
        if (carried.contains(Carried.DCA) && !strip.dcas().isEmpty()) {
            input.setDca(Dcas.text(strip.dcas(), read.dcas()));
        }
        var made = ChannelFactory.eINSTANCE.createConsoleStrip();
        made.setConsole(console);
        made.setChannel(strip.channel());
        strip.socket().ifPresent(port -> {
            if (port.getDevice() == console) {
                made.setSocket(port);
            } else {
                input.setStagebox(port);
            }
        });
        input.setPhantom(strip.phantom() && carried.contains(Carried.PHANTOM));
        input.getStrips().add(made);
        Ids.assign(input);
        var socket = strip.socket().map(port -> TEXT.text("from", Ports.fullName(port))).orElse("");
        proposal.add(TEXT.text("strip.add", strip.channel(), strip.name(), socket), edits -> {
            if (!free) {
                input.setNumber(list.getInputs().stream().mapToInt(InputChannel::getNumber).max().orElse(0) + 1);
            }
            edits.add(list, CHANNEL_LIST__INPUTS, input);
        });
        strip.socket().ifPresent(port -> socket(port, strip, TEXT.text("channel", strip.channel()), Optional.empty()));
    }

    private void change(Strip now, Strip strip, ConsoleSheet written, ConsoleSheet read) {
        var input = input(strip.channel());
        if (input.isEmpty()) {
            return;
        }
        var subject = TEXT.text("channel.name", strip.channel(), now.name());
        var own = strip(input.get());
        if (!now.name().equals(strip.name()) && !strip.name().isBlank()) {
            proposal.change(TEXT.text("value", subject, TEXT.text("name"), now.name(), strip.name()),
                    edits -> edits.set(own, CONSOLE_STRIP__SHORT_NAME, strip.name()));
        }
        if (carried.contains(Carried.COLOUR) && !now.colour().equals(strip.colour())) {
            var line = TEXT.text("value", subject, TEXT.text("word.colour"), shown(now.colour()), shown(strip.colour()));
            replace(strip.colour().isEmpty(), line,
                    edits -> edits.set(input.get(), INPUT_CHANNEL__COLOUR, strip.colour().isEmpty() ? null : strip.colour()));
        }
        var names = Dcas.text(strip.dcas(), read.dcas());
        if (carried.contains(Carried.DCA) && !Dcas.text(now.dcas(), written.dcas()).equals(names)) {
            replace(names.isEmpty(), TEXT.text("value", subject, TEXT.text("dca"), shown(Dcas.text(now.dcas(), written.dcas())),
                    shown(names)), edits -> edits.set(input.get(), INPUT_CHANNEL__DCA, names.isEmpty() ? null : names));
        }
        if (carried.contains(Carried.SOCKET) && !now.socket().equals(strip.socket())) {
            patch(input.get(), own, now, strip, subject);
        }
        strip.socket().ifPresent(port -> socket(port, strip, subject, Optional.of(now)));
    }

    private void patch(InputChannel input, ConsoleStrip own, Strip now, Strip strip, String subject) {
        var before = now.socket().map(Ports::fullName).orElse("");
        var after = strip.socket().map(Ports::fullName).orElse("");
        replace(after.isEmpty(), TEXT.text("value", subject, TEXT.text("socket"), shown(before), shown(after)), edits -> {
            var port = strip.socket().orElse(null);
            if (port == null) {
                edits.set(own, CONSOLE_STRIP__SOCKET, null);
                edits.set(input, INPUT_CHANNEL__STAGEBOX, null);
            } else if (port == input.getStagebox()) {
                edits.set(own, CONSOLE_STRIP__SOCKET, null);
            } else if (port.getDevice() != console && input.getStagebox() == null) {
                edits.set(own, CONSOLE_STRIP__SOCKET, null);
                edits.set(input, INPUT_CHANNEL__STAGEBOX, port);
            } else {
                edits.set(own, CONSOLE_STRIP__SOCKET, port);
            }
        });
    }

    /** Gain, 48 V and pad are those of the socket; of a new channel they go without a line of their own. */
    private void socket(Port port, Strip strip, String subject, Optional<Strip> now) {
        boolean told = now.isPresent();
        // what the console would be told today has been rounded to its steps; only another value is a change
        var gain = now.filter(each -> each.socket().equals(strip.socket())).map(Strip::gain)
                .orElse(Optional.ofNullable(port.getGain()));
        if (carried.contains(Carried.GAIN) && strip.gain().isPresent() && !gain.equals(strip.gain())) {
            tell(told || gain.isPresent(), TEXT.text("value", subject, TEXT.text("word.gain"),
                    gain.map(ConsoleProposal::decibels).orElse(shown("")), decibels(strip.gain().get())),
                    edits -> edits.set(port, PORT__GAIN, strip.gain().get()));
        }
        if (carried.contains(Carried.PHANTOM) && port.isPhantomOn() != strip.phantom()) {
            tell(told, TEXT.text("value", subject, TEXT.text("phantom"), onOff(port.isPhantomOn()), onOff(strip.phantom())),
                    edits -> edits.set(port, PORT__PHANTOM_ON, strip.phantom()));
        }
        if (carried.contains(Carried.PAD) && port.isPad() != strip.pad()) {
            tell(told, TEXT.text("value", subject, TEXT.text("pad"), onOff(port.isPad()), onOff(strip.pad())),
                    edits -> edits.set(port, PORT__PAD, strip.pad()));
        }
    }

    private void add(Bus bus) {
        var outputs = bus.ports().isEmpty() ? Collections.<Port>singletonList(null) : bus.ports();
        for (var port : outputs) {
            var output = output(bus, port);
            var line = TEXT.text("bus.add", bus.id().title(), shown(bus.name()),
                    port == null ? "" : TEXT.text("to", Ports.fullName(port)));
            proposal.add(line, edits -> addOutput(edits, output));
        }
    }

    private OutputChannel output(Bus bus, Port port) {
        var output = ChannelFactory.eINSTANCE.createOutputChannel();
        output.setName(bus.name().isBlank() ? bus.id().title() : bus.name());
        output.setKind(bus.id().kind().output());
        output.setConsole(console);
        output.setBus(bus.id().title());
        output.setPort(port);
        if (carried.contains(Carried.COLOUR) && !bus.colour().isEmpty()) {
            output.setColour(bus.colour());
        }
        Ids.assign(output);
        return output;
    }

    private void addOutput(Edits edits, OutputChannel output) {
        output.setNumber(list.getOutputs().stream().mapToInt(OutputChannel::getNumber).max().orElse(0) + 1);
        edits.add(list, CHANNEL_LIST__OUTPUTS, output);
    }

    private void change(Bus now, Bus bus) {
        var outputs = list.getOutputs().stream().filter(each -> each.getConsole() == console
                && BusId.parse(each.getBus()).filter(bus.id()::equals).isPresent()).toList();
        if (outputs.isEmpty()) {
            return;
        }
        var first = outputs.get(0);
        var subject = TEXT.text("bus.name", bus.id().title(), shown(now.name()));
        if (!now.name().equals(bus.name()) && !bus.name().isBlank()) {
            proposal.change(TEXT.text("value", subject, TEXT.text("name"), shown(now.name()), bus.name()),
                    edits -> edits.set(first, BasePackage.Literals.NAMED__NAME, bus.name()));
        }
        if (carried.contains(Carried.COLOUR) && !now.colour().equals(bus.colour())) {
            replace(bus.colour().isEmpty(), TEXT.text("value", subject, TEXT.text("word.colour"), shown(now.colour()), shown(bus.colour())),
                    edits -> edits.set(first, OUTPUT_CHANNEL__COLOUR, bus.colour().isEmpty() ? null : bus.colour()));
        }
        if (!carried.contains(Carried.OUTPUT_SOCKET)) {
            return;
        }
        for (var port : bus.ports()) {
            if (!now.ports().contains(port)) {
                var line = TEXT.text("value", subject, TEXT.text("socket"), shown(""), Ports.fullName(port));
                var output = output(bus, port);
                proposal.change(line, edits -> outputs.stream().filter(each -> each.getPort() == null).findFirst().ifPresentOrElse(
                        each -> edits.set(each, OUTPUT_CHANNEL__PORT, port), () -> addOutput(edits, output)));
            }
        }
        for (var port : now.ports()) {
            if (!bus.ports().contains(port)) {
                proposal.lose(TEXT.text("value", subject, TEXT.text("socket"), Ports.fullName(port), shown("")),
                        edits -> outputs.stream().filter(each -> each.getPort() == port)
                                .forEach(each -> edits.set(each, OUTPUT_CHANNEL__PORT, null)));
            }
        }
    }

    private Optional<InputChannel> input(int channel) {
        return list.getInputs().stream().filter(input -> input.getStrips().stream()
                .anyMatch(strip -> strip.getConsole() == console && strip.getChannel() == channel)).findFirst();
    }

    private ConsoleStrip strip(InputChannel input) {
        return input.getStrips().stream().filter(strip -> strip.getConsole() == console).findFirst().orElseThrow();
    }

    private void replace(boolean lost, String line, Consumer<Edits> edit) {
        if (lost) {
            proposal.lose(line, edit);
        } else {
            proposal.change(line, edit);
        }
    }

    private void tell(boolean told, String line, Consumer<Edits> edit) {
        if (told) {
            proposal.change(line, edit);
        } else {
            proposal.also(edit);
        }
    }

    private static String decibels(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString() + " dB";
    }

    private static String onOff(boolean on) {
        return TEXT.text(on ? "on" : "off");
    }

    private static String shown(String text) {
        return text.isEmpty() ? TEXT.text("nothing") : text;
    }

    /** What the step that can be undone is called. */
    public static String label(String file, Device console) {
        return TEXT.text("label", file, Devices.name(console));
    }
}
