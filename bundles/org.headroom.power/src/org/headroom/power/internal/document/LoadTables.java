/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Row;
import org.headroom.core.document.Section.Table;
import org.headroom.power.flow.LoadResult;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.heat.PlaceHeat;
import org.headroom.power.report.PowerReport;

/** Tables of the loads: what each takes and why that is believed, what is not known, and the heat of each place. */
final class LoadTables {

    private final PowerResult result;
    private final Messages text;
    private final Cells cells;

    LoadTables(PowerResult result, Messages text) {
        this.result = result;
        this.text = text;
        this.cells = new Cells(text);
    }

    Table loads() {
        var columns = List.of(cells.words("device", 3), cells.words("type", 4), cells.words("way", 3),
                cells.words("phase", 1),
                cells.figures("power_W", "W", 1), cells.figures("current_A", "A", 1),
                cells.figures("power_factor", "", 1),
                cells.figures("heat_W", "W", 1.3), cells.words("basis", 4));
        var rows = result.loads().filter(load -> load.load().draw().isPresent()).map(this::load).toList();
        return new Table("loads", text.text("loads"), columns, rows);
    }

    private Row load(LoadResult load) {
        var draw = load.load().draw().orElseThrow();
        var notes = draw.notes().stream().map(note -> text.text("note." + note.id())).collect(Collectors.joining("; "));
        var basis = text.text("basis." + draw.basis().id());
        return new Row(Row.Kind.NORMAL, List.of(Cells.words(load.load().device().name()),
                Cells.words(load.station().typeName()),
                Cells.words(way(load)), Cells.words(load.load().lines().toString()), Cells.figure(draw.power_W(), 0),
                Cells.figure(draw.current_A(), 2), Cells.figure(draw.powerFactor(), 2), Cells.figure(draw.heat_W(), 0),
                new Cell.Text(notes.isEmpty() ? basis : basis + "; " + notes, Section.Tone.QUIET)));
    }

    private static String way(LoadResult load) {
        return load.path().isEmpty() ? "" : load.path().getLast().subject().name();
    }

    Table unknown() {
        var columns = List.of(cells.words("device", 3), cells.words("type", 4), cells.words("way", 3),
                cells.words("reason", 5));
        var rows = result.unknown().stream().map(load ->
                new Row(Row.Kind.NORMAL, List.of(Cells.words(load.load().device().name()),
                Cells.words(load.station().typeName()), Cells.words(way(load)), Cells.words(load.load().unknown()))))
                .toList();
        return new Table("unknown-loads", "", columns, rows);
    }

    /** Devices that take no part: not plugged in, or plugged into something without a source. */
    Table notFed() {
        var rows = new ArrayList<Row>();
        result.network().unfed().forEach(device -> rows.add(notFed(device.name(), "not-plugged-in")));
        result.network().adrift().forEach(device -> rows.add(notFed(device.name(), "without-source")));
        return new Table("not-fed", "", List.of(cells.words("device", 3), cells.words("reason", 5)), rows);
    }

    private Row notFed(String device, String reason) {
        return new Row(Row.Kind.NORMAL, List.of(Cells.words(device), Cells.words(text.text(reason))));
    }

    Table heat() {
        var rows = new ArrayList<Row>();
        PlaceHeat.ofRooms(result).forEach(each -> rows.add(heat(each, each.place().isEmpty() ? text.text("no-location")
                : each.place())));
        PlaceHeat.ofRacks(result).forEach(each -> rows.add(heat(each, text.text("heat.rack", each.place()))));
        return new Table("heat", text.text("heat"), List.of(cells.words("location", 3), cells.figures("heat_W", "W", 1),
                cells.figures("heat_BTU_per_h", "BTU/h", 1), cells.words("remark", 2)), rows);
    }

    private Row heat(PlaceHeat heat, String place) {
        return new Row(Row.Kind.NORMAL, List.of(Cells.words(place), heat.isUnknown() ? new Cell.Unknown() : Cells.figure(heat.heat_W(), 0),
                heat.isUnknown() ? new Cell.Unknown() : Cells.figure(heat.heat_BTU_per_h(), 0), heat.unknown() == 0 ? new Cell.Empty()
                        : new Cell.Text(text.text("at-least", heat.unknown()), Section.Tone.WARNING)));
    }
}
