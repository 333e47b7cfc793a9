/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Tone;
import org.headroom.model.base.CableState;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Multicore;

/** Every cable with both of its ends, by signal; multicores; what is spare; and how much of each type there is. */
public final class CableSchedule implements DocumentSource {

    private static final Comparator<Cable> BY_NUMBER = Comparator.comparing(Cable::getNumber, NaturalOrder.INSTANCE)
            .thenComparing(Cable::getName, NaturalOrder.INSTANCE);

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var production = request.production();
        var spares = production.getCables().stream().filter(CableRows::isSpare).sorted(BY_NUMBER).toList();
        var rows = new CableRows(labels);
        var sections = new ArrayList<Section>();
        oneState(production).ifPresent(state -> sections.add(new Section.Paragraph(labels.text("state.all",
                labels.of("state", state)), Tone.QUIET)));
        sections.add(used(production, rows, labels));
        if (!production.getMulticores().isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("multicores")));
            sections.add(multicores(production, labels));
        }
        if (!spares.isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("spares")));
            sections.add(spares(spares, rows, labels));
        }
        var totals = new CableTotals(labels).table(production);
        if (!totals.isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("totals")));
            sections.add(totals.build());
            sections.add(new Section.Paragraph(labels.text("totals.remark"), Tone.QUIET));
        }
        return new DocumentContent(labels.text("schedule.title"), true, sections);
    }

    /** The state of all cables, where it is the same. */
    private static Optional<CableState> oneState(Production production) {
        var states = production.getCables().stream().filter(cable -> cable.getSignal() != SignalKind.WIRELESS)
                .map(Cable::getState).distinct().toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    private static Section.Table used(Production production, CableRows rows, Labels labels) {
        var table = new ListTable("cables", "")
                .column("number", labels.text("cable.number"), "", Align.START)
                .column("from_device", labels.text("cable.from"), "", Align.START)
                .column("from_port", labels.text("cable.port"), "", Align.START)
                .column("from_connector", labels.text("cable.connector"), "", Align.START)
                .column("to_device", labels.text("cable.to"), "", Align.START)
                .column("to_port", labels.text("cable.port"), "", Align.START)
                .column("to_connector", labels.text("cable.connector"), "", Align.START)
                .column("type", labels.text("cable.type"), "", Align.START)
                .column("length_m", labels.text("length"), "m", Align.END)
                .data("multicore", labels.text("multicore.pair"), "", Align.START)
                .optional("colour", labels.text("colour"), "", Align.START)
                .sometimes("state", labels.text("cable.state"), "", Align.START, oneState(production).isEmpty());
        var bySignal = new TreeMap<SignalKind, List<Cable>>();
        production.getCables().stream().filter(cable -> !CableRows.isSpare(cable)).sorted(BY_NUMBER)
                .forEach(cable -> bySignal.computeIfAbsent(cable.getSignal(), signal -> new ArrayList<>()).add(cable));
        bySignal.forEach((signal, cables) -> {
            table.group(labels.of("signal", signal));
            cables.forEach(cable -> table.row(rows.used(cable)));
        });
        return table.build();
    }

    private static Section.Table spares(List<Cable> spares, CableRows rows, Labels labels) {
        var table = new ListTable("spares", "")
                .column("number", labels.text("cable.number"), "", Align.START)
                .column("signal", labels.text("signal"), "", Align.START)
                .column("type", labels.text("cable.type"), "", Align.START)
                .column("length_m", labels.text("length"), "m", Align.END)
                .optional("from", labels.text("cable.lies.from"), "", Align.START)
                .optional("to", labels.text("cable.lies.to"), "", Align.START)
                .optional("multicore", labels.text("multicore.pair"), "", Align.START)
                .column("state", labels.text("cable.state"), "", Align.START);
        spares.forEach(cable -> table.row(rows.spare(cable)));
        return table.build();
    }

    private static Section.Table multicores(Production production, Labels labels) {
        var table = new ListTable("multicores", "")
                .column("number", labels.text("cable.number"), "", Align.START)
                .optional("name", labels.text("multicore.name"), "", Align.START)
                .column("type", labels.text("cable.type"), "", Align.START)
                .column("from", labels.text("multicore.from"), "", Align.START)
                .column("to", labels.text("multicore.to"), "", Align.START)
                .column("length_m", labels.text("length"), "m", Align.END)
                .column("pairs_used", labels.text("multicore.used"), "", Align.END)
                .column("pairs", labels.text("multicore.pairs"), "", Align.END)
                .column("state", labels.text("cable.state"), "", Align.START);
        production.getMulticores().stream()
                .sorted(Comparator.comparing(Multicore::getNumber, NaturalOrder.INSTANCE))
                .forEach(multicore -> table.row(List.of(Cells.text(multicore.getNumber()), Cells.text(multicore.getName()),
                        multicore.getType() == null ? Cells.UNKNOWN : Cells.text(Labels.type(multicore.getType())),
                        Cells.text(CableRows.name(multicore.getFrom())), Cells.text(CableRows.name(multicore.getTo())),
                        Cells.figure(multicore.getLength(), 1), Cells.figure(multicore.getPairs().stream()
                                .filter(pair -> !CableRows.isSpare(pair)).count(), 0),
                        CableRows.pairs(multicore), Cells.text(labels.of("state", multicore.getState())))));
        return table.build();
    }
}
