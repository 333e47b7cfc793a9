/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Tone;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;

/** How many cables of which type and length have to be brought. Pairs are counted with their multicore, radio not at all. */
final class CableQuantities {

    private record Kind(String signal, int signalOrder, String type, OptionalDouble length) {

        static final Comparator<Kind> ORDER = Comparator.comparingInt(Kind::signalOrder)
                .thenComparing(Kind::type, NaturalOrder.INSTANCE)
                .thenComparingDouble(kind -> kind.length().orElse(Double.MAX_VALUE));
    }

    private final Labels labels;
    private final TreeMap<Kind, Integer> quantities = new TreeMap<>(Kind.ORDER);

    CableQuantities(Labels labels) {
        this.labels = labels;
    }

    ListTable table(Production production) {
        for (var cable : production.getCables()) {
            if (cable.getMulticore() == null && cable.getSignal() != SignalKind.WIRELESS) {
                count(new Kind(labels.of("signal", cable.getSignal()), cable.getSignal().getValue(),
                        Labels.type(cable.getType()), Known.of(cable.getLength())));
            }
        }
        for (var multicore : production.getMulticores()) {
            count(new Kind(labels.text("multicores"), SignalKind.values().length, Labels.type(multicore.getType()),
                    Known.of(multicore.getLength())));
        }
        var table = new ListTable("cables", "")
                .column("type", labels.text("cable.type"), "", Align.START)
                .column("length_m", labels.text("length"), "m", Align.END)
                .column("quantity", labels.text("quantity"), "", Align.END)
                .column("total_length_m", labels.text("length.total"), "m", Align.END);
        var signal = "";
        var before = "";
        for (var each : quantities.entrySet()) {
            var kind = each.getKey();
            if (!signal.equals(kind.signal())) {
                signal = kind.signal();
                table.group(signal);
            }
            var tone = kind.type().equals(before) ? Tone.QUIET : Tone.NORMAL;
            before = kind.type();
            table.row(List.of(kind.type().isEmpty() ? Cells.UNKNOWN : Cells.text(kind.type(), tone),
                    Cells.figure(kind.length(), 1),
                    Cells.figure(each.getValue(), 0), kind.length().isPresent()
                            ? Cells.figure(kind.length().getAsDouble() * each.getValue(), 1) : Cells.UNKNOWN));
        }
        return table;
    }

    private void count(Kind kind) {
        quantities.merge(kind, 1, Integer::sum);
    }
}
