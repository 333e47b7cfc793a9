/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.yamaha.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport;
import org.headroom.interchange.console.Bus;
import org.headroom.interchange.console.BusId;
import org.headroom.interchange.console.BusKind;
import org.headroom.interchange.console.ConsoleChoice;
import org.headroom.interchange.console.ConsoleSheet;
import org.headroom.interchange.console.Sockets;
import org.headroom.interchange.console.Strip;
import org.headroom.interchange.report.Losses;
import org.headroom.interchange.text.Output;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Ports;

/** Writes the list as the editors of CL, QL and TF consoles read it: ASCII, LF, one section after the other. */
public final class YamahaExporter implements Exporter {

    private static final Messages TEXT = Messages.of(YamahaExporter.class);

    @Override
    public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
        return export(production, target, ExchangeOptions.NONE, monitor);
    }

    @Override
    public LossReport export(Production production, Path target, ExchangeOptions options, IProgressMonitor monitor)
            throws IOException {
        var console = ConsoleChoice.of(production, options, YamahaConsole::fits);
        var losses = new Losses();
        var model = YamahaConsole.of(console);
        var text = text(model, model.sheet(production, console, losses), console, losses);
        Output.write(target, text);
        return losses.report();
    }

    private static String text(YamahaConsole model, ConsoleSheet sheet, Device console, Losses losses) {
        var text = new StringBuilder("[Information]\n" + model + "\nV4.1\n");
        text.append("[InName]\nIN,NAME,COLOR,ICON,\n");
        sheet.strips().values().forEach(strip -> text.append(name(strip.channel(), strip.name(), strip.colour())));
        text.append("[InPatch]\nIN PATCH,SOURCE,COMMENT\n");
        sheet.strips().values().forEach(strip -> patch(text, strip, console, losses));
        text.append("[OutPatch]\nOUT PATCH,SOURCE,COMMENT\n");
        sheet.buses().values().forEach(bus -> output(text, bus, console, losses));
        names(text, "[MixName]\nMIX,NAME,COLOR,ICON,\n", sheet, BusKind.MIX);
        names(text, "[MtxName]\nMATRIX,NAME,COLOR,ICON,\n", sheet, BusKind.MATRIX);
        text.append("[DCAName]\nDCA,NAME,COLOR,ICON,\n");
        sheet.dcas().forEach((number, name) -> text.append(name(number, name, "")));
        names(text, "[StMonoName]\nSTEREO/MONO,NAME,COLOR,ICON,\n", sheet, BusKind.MAIN);
        return text.toString();
    }

    private static void names(StringBuilder text, String head, ConsoleSheet sheet, BusKind kind) {
        text.append(head);
        sheet.buses().values().stream().filter(bus -> bus.id().kind() == kind)
                .forEach(bus -> text.append(name(bus.id().number(), bus.name(), bus.colour())));
    }

    private static String name(int number, String name, String colour) {
        var word = colour.isEmpty() ? "" : colour.substring(0, 1).toUpperCase(Locale.ROOT) + colour.substring(1);
        return String.format(Locale.ROOT, "_%02d,\"%s\",\"%s\",\"Blank\",\n", number, name, word);
    }

    private static void patch(StringBuilder text, Strip strip, Device console, Losses losses) {
        if (strip.gain().isPresent()) {
            losses.leftOut(strip.name(), TEXT.text("gain", strip.gain().get()), TEXT.text("format"));
        }
        if (strip.phantom()) {
            losses.leftOut(strip.name(), TEXT.text("phantom"), TEXT.text("format"));
        }
        if (!strip.dcas().isEmpty()) {
            losses.leftOut(strip.name(), TEXT.text("dca"), TEXT.text("format"));
        }
        if (strip.socket().isEmpty()) {
            return;
        }
        int number = Sockets.inputs(console).indexOf(strip.socket().get()) + 1;
        if (number < 1) {
            losses.leftOut(strip.name(), Ports.fullName(strip.socket().get()), TEXT.text("dante"));
        } else {
            text.append(String.format(Locale.ROOT, "CH %d,INPUT %d,\"# %s\",\n", strip.channel(), number, strip.name()));
        }
    }

    private static void output(StringBuilder text, Bus bus, Device console, Losses losses) {
        for (var port : bus.ports()) {
            int number = Sockets.outputs(console).indexOf(port) + 1;
            if (number < 1) {
                losses.leftOut(bus.id().title(), Ports.fullName(port), TEXT.text("dante"));
            } else {
                text.append(String.format(Locale.ROOT, "OUTPUT %d,%s,\"# %s\",\n", number, word(bus.id()), bus.name()));
            }
        }
    }

    private static String word(BusId bus) {
        return switch (bus.kind()) {
            case MIX, GROUP -> "MIX " + bus.number();
            case MATRIX -> "MATRIX " + bus.number();
            case MAIN -> bus.number() == 1 ? "STEREO L" : bus.number() == 2 ? "STEREO R" : "MONO";
        };
    }

    /** The bus that a word of the patch names. */
    static Optional<BusId> bus(String word) {
        return switch (word) {
            case "STEREO L" -> Optional.of(new BusId(BusKind.MAIN, 1));
            case "STEREO R" -> Optional.of(new BusId(BusKind.MAIN, 2));
            case "MONO" -> Optional.of(new BusId(BusKind.MAIN, 3));
            default -> BusId.parse(word);
        };
    }
}
