/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.headroom.core.document.Section.Align;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;

/** Number and summed length of cables by signal and type. */
final class CableTotals {

    private record Kind(int order, String signal, String type) {

        static final Comparator<Kind> ORDER = Comparator.comparingInt(Kind::order).thenComparing(Kind::type,
                NaturalOrder.INSTANCE);
    }

    private static final class Sum {
        private int count;
        private int withoutLength;
        private double length;

        void add(Double metres) {
            count++;
            var known = Known.of(metres);
            length += known.orElse(0);
            withoutLength += known.isPresent() ? 0 : 1;
        }
    }

    private final Labels labels;
    private final TreeMap<Kind, Sum> sums = new TreeMap<>(Kind.ORDER);

    CableTotals(Labels labels) {
        this.labels = labels;
    }

    ListTable table(Production production) {
        production.getCables().stream()
                .filter(cable -> cable.getMulticore() == null && cable.getSignal() != SignalKind.WIRELESS)
                .forEach(cable -> sum(cable.getSignal().getValue(), labels.of("signal", cable.getSignal()),
                        Labels.type(cable.getType())).add(cable.getLength()));
        production.getMulticores().forEach(multicore -> sum(SignalKind.values().length, labels.text("multicores"),
                Labels.type(multicore.getType())).add(multicore.getLength()));
        var table = new ListTable("totals", "")
                .column("signal", labels.text("signal"), "", Align.START)
                .column("type", labels.text("cable.type"), "", Align.START)
                .column("quantity", labels.text("quantity"), "", Align.END)
                .column("total_length_m", labels.text("length.total"), "m", Align.END)
                .optional("without_length", labels.text("length.without"), "", Align.END);
        sums.forEach((kind, sum) -> table.row(List.of(Cells.text(kind.signal()),
                kind.type().isEmpty() ? Cells.UNKNOWN : Cells.text(kind.type()), Cells.figure(sum.count, 0),
                sum.withoutLength == sum.count ? Cells.UNKNOWN : Cells.figure(sum.length, 1),
                sum.withoutLength == 0 ? Cells.EMPTY : Cells.figure(sum.withoutLength, 0))));
        if (!sums.isEmpty()) {
            table.total(List.of(Cells.text(labels.text("total")), Cells.EMPTY,
                    Cells.figure(sums.values().stream().mapToInt(sum -> sum.count).sum(), 0),
                    Cells.figure(sums.values().stream().mapToDouble(sum -> sum.length).sum(), 1),
                    sums.values().stream().allMatch(sum -> sum.withoutLength == 0) ? Cells.EMPTY
                            : Cells.figure(sums.values().stream().mapToInt(sum -> sum.withoutLength).sum(), 0)));
        }
        return table;
    }

    private Sum sum(int order, String signal, String type) {
        return sums.computeIfAbsent(new Kind(order, signal, type), kind -> new Sum());
    }
}
