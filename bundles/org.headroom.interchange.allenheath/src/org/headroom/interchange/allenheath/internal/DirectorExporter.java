/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.allenheath.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport;
import org.headroom.interchange.console.BusId;
import org.headroom.interchange.console.ConsoleChoice;
import org.headroom.interchange.console.Sockets;
import org.headroom.interchange.console.Strip;
import org.headroom.interchange.report.Losses;
import org.headroom.interchange.text.Output;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Writes a list for Director: a version, the channels with their sockets, the outputs. */
public final class DirectorExporter implements Exporter {

    static final String UNASSIGNED = "Unassigned";
    private static final Messages TEXT = Messages.of(DirectorExporter.class);
    private static final int COLUMNS = 28;

    @Override
    public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
        return export(production, target, ExchangeOptions.NONE, monitor);
    }

    @Override
    public LossReport export(Production production, Path target, ExchangeOptions options, IProgressMonitor monitor)
            throws IOException {
        var console = ConsoleChoice.of(production, options, DirectorConsole::fits);
        var model = DirectorConsole.of(console);
        var losses = new Losses();
        var sheet = model.sheet(production, console, losses);
        var text = new StringBuilder();
        row(text, "[Version]", "V1.0");
        row(text, "[Channels]");
        sheet.strips().values().forEach(strip -> channel(text, strip, model, console, losses));
        sheet.buses().values().forEach(bus -> row(text, type(bus.id()), Integer.toString(bus.id().number()), quoted(bus.name()),
                colour(bus.colour())));
        sheet.dcas().forEach((number, name) -> row(text, "DCA", Integer.toString(number), quoted(name), colour("")));
        row(text, "[Outputs]");
        sheet.buses().values().forEach(bus -> bus.ports().forEach(port -> output(text, bus.id(), port, model, console, losses)));
        Output.write(target, text.toString());
        return losses.report();
    }

    private static void channel(StringBuilder text, Strip strip, DirectorConsole model, Device console, Losses losses) {
        int socket = strip.socket().map(port -> Sockets.inputs(console).indexOf(port) + 1).orElse(0);
        if (strip.socket().isPresent() && (socket < 1 || socket > model.sockets())) {
            losses.leftOut(strip.name(), Ports.fullName(strip.socket().get()), TEXT.text("socket", model.sockets()));
            socket = 0;
        }
        if (!strip.dcas().isEmpty()) {
            losses.leftOut(strip.name(), TEXT.text("dca"), TEXT.text("format"));
        }
        var gain = strip.gain().map(each -> Long.toString(Math.round(each))).orElse("");
        row(text, "Input", Integer.toString(strip.channel()), quoted(strip.name()), colour(strip.colour()),
                socket > 0 ? model.local() : UNASSIGNED, socket > 0 ? Integer.toString(socket) : "", "",
                socket > 0 ? gain : "", socket > 0 ? onOff(strip.pad()) : "", socket > 0 ? onOff(strip.phantom()) : "");
    }

    private static void output(StringBuilder text, BusId bus, Port port, DirectorConsole model, Device console, Losses losses) {
        int socket = Sockets.outputs(console).indexOf(port) + 1;
        if (socket < 1) {
            losses.leftOut(bus.title(), Ports.fullName(port), TEXT.text("output"));
        } else {
            row(text, model.local(), Integer.toString(socket), type(bus), Integer.toString(bus.number()));
        }
    }

    static String type(BusId bus) {
        return switch (bus.kind()) {
            case MIX -> "Aux";
            case MATRIX -> "Matrix";
            case GROUP -> "Group";
            case MAIN -> "Main";
        };
    }

    private static String onOff(boolean on) {
        return on ? "On" : "Off";
    }

    private static String colour(String colour) {
        return colour.isEmpty() ? "Off" : colour.substring(0, 1).toUpperCase(Locale.ROOT) + colour.substring(1);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static void row(StringBuilder text, String... cells) {
        text.append(String.join(",", cells)).append(",".repeat(COLUMNS - cells.length)).append("\r\n");
    }
}
