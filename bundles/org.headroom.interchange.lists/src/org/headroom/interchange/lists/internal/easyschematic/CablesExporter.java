/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.easyschematic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport;
import org.headroom.core.exchange.LossReport.Loss.Kind;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.interchange.report.Losses;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;

/** Writes cables from port to port, with the headings that EasySchematic reads. */
public final class CablesExporter implements Exporter {

    static final List<String> HEADINGS = List.of("Source", "Source Port", "Destination", "Destination Port", "Signal Type");
    private static final Messages TEXT = Messages.of(CablesExporter.class);

    @Override
    public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
        var losses = new Losses();
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        int numbers = 0;
        int lengths = 0;
        for (var cable : production.getCables()) {
            var from = CableEnds.port(cable.getFrom());
            var to = CableEnds.port(cable.getTo());
            var title = TEXT.text("cable", cable.getNumber() == null ? "?" : cable.getNumber());
            if (from.isEmpty() || to.isEmpty()) {
                losses.leftOut(title, from.or(() -> to).map(Ports::fullName).orElse(""), TEXT.text("free"));
                continue;
            }
            var signal = Words.signal(cable.getSignal());
            if (signal.equals(Words.OTHER_SIGNAL) || cable.getSignal() == SignalKind.LOUDSPEAKER) {
                losses.add(title, Kind.RENAMED, cable.getSignal().getLiteral(), signal, TEXT.text("signal"));
            }
            rows.add(List.of(Devices.name(from.get().getDevice()), Ports.label(from.get()), Devices.name(to.get().getDevice()),
                    Ports.label(to.get()), signal));
            numbers += cable.getNumber() == null || cable.getNumber().isBlank() ? 0 : 1;
            lengths += cable.getLength() == null ? 0 : 1;
        }
        if (numbers > 0) {
            losses.leftOut(TEXT.text("numbers"), Integer.toString(numbers), TEXT.text("format"));
        }
        if (lengths > 0) {
            losses.leftOut(TEXT.text("lengths"), Integer.toString(lengths), TEXT.text("format"));
        }
        SheetFile.write(target, "Cables", rows);
        return losses.report();
    }
}
