/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.documents.internal.list.Cells;
import org.headroom.documents.internal.list.Labels;
import org.headroom.documents.internal.list.ListTable;
import org.headroom.documents.internal.list.NaturalOrder;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Location;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Ports;

/**
 * Two labels for every cable and multicore, one for each end; both say source → destination, as AVIXA F501.01 has it,
 * and the end that the label is for is bold. The code says the number of the cable.
 */
public final class CableLabels extends LabelSheets {

    private record Run(String number, String from, String to, String more) {
    }

    public CableLabels() {
        super("cable-labels");
    }

    @Override
    String title(Labels words) {
        return words.text("labels.cables");
    }

    @Override
    List<LabelText> labels(DocumentRequest request, Labels words) {
        var labels = new ArrayList<LabelText>();
        for (var run : runs(request, words)) {
            var lines = List.of(run.more(), run.from(), "→ " + run.to());
            labels.add(new LabelText(run.number(), lines, 1, run.number()));
            labels.add(new LabelText(run.number(), lines, 2, run.number()));
        }
        return labels;
    }

    @Override
    Section.Table table(DocumentRequest request, Labels words) {
        var table = new ListTable("labels", "")
                .column("number", words.text("cable.number"), "", Align.START)
                .column("source", words.text("labels.source"), "", Align.START)
                .column("destination", words.text("labels.destination"), "", Align.START)
                .optional("more", words.text("labels.more"), "", Align.START)
                .column("end", words.text("labels.end"), "", Align.START);
        for (var run : runs(request, words)) {
            for (var end : List.of("labels.atSource", "labels.atDestination")) {
                table.row(List.of(Cells.text(run.number()), Cells.text(run.from()), Cells.text(run.to()),
                        Cells.text(run.more()), Cells.text(words.text(end))));
            }
        }
        return table.build();
    }

    private static List<Run> runs(DocumentRequest request, Labels words) {
        var runs = new ArrayList<Run>();
        request.production().getMulticores().stream()
                .sorted(Comparator.comparing(Multicore::getNumber, NaturalOrder.INSTANCE))
                .forEach(each -> runs.add(new Run(number(each.getNumber(), each.getName()), place(each.getFrom(), words),
                        place(each.getTo(), words), more(named(each), each.getLength(), words))));
        request.production().getCables().stream()
                .filter(cable -> cable.getSignal() != SignalKind.WIRELESS)
                .sorted(Comparator.comparing(Cable::getNumber, NaturalOrder.INSTANCE))
                .forEach(cable -> runs.add(new Run(number(cable.getNumber(), cable.getName()), end(cable.getFrom(), words),
                        end(cable.getTo(), words), cable.getMulticore() == null
                                ? more(Labels.type(cable.getType()), cable.getLength(), words)
                                : words.text("multicore.pairOf", number(cable.getMulticore().getNumber(),
                                        cable.getMulticore().getName()), cable.getPair()))));
        return runs;
    }

    private static String named(Multicore multicore) {
        return multicore.getName() == null || multicore.getName().isBlank() ? Labels.type(multicore.getType())
                : multicore.getName();
    }

    private static String more(String type, Double length, Labels words) {
        var known = Known.of(length).isPresent() ? words.text("metres", length) : "";
        return type.isEmpty() ? known : known.isEmpty() ? type : known + ", " + type;
    }

    private static String end(CableEnd end, Labels words) {
        return CableEnds.port(end).map(Ports::fullName)
                .orElseGet(() -> end == null || end.getLocation() == null ? words.text("free")
                        : words.text("free.at", end.getLocation().getName()));
    }

    private static String place(Location location, Labels words) {
        return location == null || location.getName() == null ? words.text("nowhere") : location.getName();
    }

    private static String number(String number, String name) {
        return number == null || number.isBlank() ? name == null || name.isBlank() ? "–" : name : number;
    }
}
