/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.rig;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Fact;
import org.headroom.core.document.Section.Tone;
import org.headroom.documents.internal.list.Cells;
import org.headroom.documents.internal.list.Labels;
import org.headroom.documents.internal.list.ListTable;
import org.headroom.documents.internal.list.NaturalOrder;
import org.headroom.model.base.CableState;
import org.headroom.model.base.Known;
import org.headroom.model.production.Location;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Loom;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Ports;

/** Pairs of every multicore, send or return, and what is bound into which bundle; with boxes to tick on the way. */
public final class MulticoreSheet implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var production = request.production();
        var labels = new Labels(request.locale());
        var sections = new ArrayList<Section>();
        var multicores = production.getMulticores().stream()
                .sorted(Comparator.comparing(Multicore::getNumber, NaturalOrder.INSTANCE)).toList();
        for (var multicore : multicores) {
            sections.add(new Section.Heading(1, name(multicore.getNumber(), multicore.getName())));
            sections.add(new Section.Facts(facts(multicore, labels)));
            sections.add(pairs(multicore, labels));
        }
        for (var loom : production.getLooms()) {
            sections.add(new Section.Heading(1, labels.text("loom", name(loom.getNumber(), loom.getName()))));
            sections.add(members(loom, labels));
        }
        if (sections.isEmpty()) {
            sections.add(new Section.Paragraph(labels.text("multicore.none"), Tone.QUIET));
        }
        return new DocumentContent(labels.text("multicore.title"), true, sections);
    }

    private static List<Fact> facts(Multicore multicore, Labels labels) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(labels.text("cable.type"), multicore.getType() == null ? labels.text("unknown")
                : Labels.type(multicore.getType())));
        facts.add(new Fact(labels.text("multicore.run"), name(multicore.getFrom()) + " → " + name(multicore.getTo())));
        facts.add(new Fact(labels.text("length"), Known.of(multicore.getLength()).isPresent()
                ? labels.text("metres", multicore.getLength()) : labels.text("unknown")));
        facts.add(new Fact(labels.text("cable.state"), ticks(multicore.getState(), labels)));
        return facts;
    }

    /** Every step on the way, ticked as far as it has come. */
    private static String ticks(CableState state, Labels labels) {
        return mark(state, CableState.PULLED) + " " + labels.of("state", CableState.PULLED) + "   "
                + mark(state, CableState.TESTED) + " " + labels.of("state", CableState.TESTED) + "   "
                + mark(state, CableState.LABELLED) + " " + labels.of("state", CableState.LABELLED);
    }

    private static String mark(CableState state, CableState step) {
        return state.getValue() >= step.getValue() ? "■" : "□";
    }

    private static Section.Table pairs(Multicore multicore, Labels labels) {
        var table = new ListTable("pairs-" + name(multicore.getNumber(), ""), "")
                .column("pair", labels.text("multicore.pairNo"), "", Align.END)
                .column("cable", labels.text("cable.number"), "", Align.START)
                .optional("direction", labels.text("multicore.direction"), "", Align.START)
                .column("from_device", labels.text("cable.from"), "", Align.START)
                .column("from_port", labels.text("cable.port"), "", Align.START)
                .column("to_device", labels.text("cable.to"), "", Align.START)
                .column("to_port", labels.text("cable.port"), "", Align.START)
                .column("tested", labels.text("multicore.tested"), "", Align.CENTRE)
                .column("labelled", labels.text("multicore.labelled"), "", Align.CENTRE);
        var cables = multicore.getPairs().stream().sorted(Comparator.comparingInt(Cable::getPair)).toList();
        int next = 1;
        for (Cable cable : cables) {
            for (; next < cable.getPair(); next++) {
                table.row(free(next, labels));
            }
            next = Math.max(next, cable.getPair() + 1);
            table.row(List.of(cable.getPair() > 0 ? Cells.figure(cable.getPair(), 0) : Cells.EMPTY,
                    Cells.text(cable.getNumber()), Cells.text(direction(cable, multicore, labels)),
                    Cells.text(device(cable.getFrom(), labels)), Cells.text(port(cable.getFrom())),
                    Cells.text(device(cable.getTo(), labels)), Cells.text(port(cable.getTo())), box(cable, CableState.TESTED),
                    box(cable, CableState.LABELLED)));
        }
        var type = multicore.getType();
        var all = type == null || type.getCable() == null || type.getCable().getPairs() == null ? 0
                : type.getCable().getPairs();
        for (; next <= all; next++) {
            table.row(free(next, labels));
        }
        return table.build();
    }

    private static List<Cell> free(int pair, Labels labels) {
        return List.of(Cells.figure(pair, 0), Cells.EMPTY, Cells.EMPTY, Cells.text(labels.text("free"), Tone.QUIET),
                Cells.EMPTY, Cells.EMPTY, Cells.EMPTY, Cells.EMPTY, Cells.EMPTY);
    }

    private static Cell box(Cable cable, CableState step) {
        return Cells.text(mark(cable.getState(), step));
    }

    /** Whether a pair runs the way of its multicore or against it; empty where the places do not tell. */
    private static String direction(Cable cable, Multicore multicore, Labels labels) {
        if (at(cable.getFrom(), multicore.getFrom()) || at(cable.getTo(), multicore.getTo())) {
            return labels.text("multicore.send");
        }
        return at(cable.getFrom(), multicore.getTo()) || at(cable.getTo(), multicore.getFrom())
                ? labels.text("multicore.return") : "";
    }

    private static boolean at(CableEnd end, Location location) {
        return location != null && CableEnds.port(end).map(port -> port.getDevice().getLocation() == location).orElse(false);
    }

    private static Section.Table members(Loom loom, Labels labels) {
        var table = new ListTable("bundle-" + name(loom.getNumber(), ""), "")
                .column("number", labels.text("cable.number"), "", Align.START)
                .column("from", labels.text("cable.from"), "", Align.START)
                .column("to", labels.text("cable.to"), "", Align.START)
                .column("type", labels.text("cable.type"), "", Align.START)
                .column("length_m", labels.text("length"), "m", Align.END)
                .column("packed", labels.text("loom.laid"), "", Align.CENTRE);
        loom.getMulticores().forEach(each -> table.row(List.of(Cells.text(name(each.getNumber(), each.getName())),
                Cells.text(name(each.getFrom())), Cells.text(name(each.getTo())), Cells.text(Labels.type(each.getType())),
                Cells.figure(each.getLength(), 1), Cells.BOX)));
        loom.getCables().forEach(each -> table.row(List.of(Cells.text(name(each.getNumber(), each.getName())),
                Cells.text(device(each.getFrom(), labels)), Cells.text(device(each.getTo(), labels)),
                Cells.text(Labels.type(each.getType())), Cells.figure(each.getLength(), 1), Cells.BOX)));
        return table.build();
    }

    private static String device(CableEnd end, Labels labels) {
        return CableEnds.port(end).map(port -> Devices.name(port.getDevice())).orElse(labels.text("free"));
    }

    private static String port(CableEnd end) {
        return CableEnds.port(end).map(Ports::label).orElse("");
    }

    private static String name(Location location) {
        return location == null || location.getName() == null ? "–" : location.getName();
    }

    private static String name(String number, String name) {
        var first = number == null ? "" : number;
        var second = name == null || name.equals(first) ? "" : name;
        return (first + " " + second).strip();
    }
}
