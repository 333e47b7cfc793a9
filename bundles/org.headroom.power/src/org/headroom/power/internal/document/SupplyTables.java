/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Row;
import org.headroom.core.document.Section.Table;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.flow.RunResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.network.Lines;
import org.headroom.power.network.Station;

/** Tables of sources and distros, of the ways of each, and of the feeders between them. */
final class SupplyTables {

    private final PowerResult result;
    private final OptionalDouble limit;
    private final Messages text;
    private final Cells cells;

    SupplyTables(PowerResult result, Messages text) {
        this.result = result;
        this.limit = result.network().dropLimit_percent();
        this.text = text;
        this.cells = new Cells(text);
    }

    Table supplies() {
        var columns = List.of(cells.words("supply", 3), cells.words("type", 4), cells.words("location", 2),
                cells.figures("power_kW", "kW", 1), cells.figures("apparent_kVA", "kVA", 1.25),
                cells.figures("current_L1_A", "A", 1),
                cells.figures("current_L2_A", "A", 1), cells.figures("current_L3_A", "A", 1),
                cells.figures("current_N_A", "A", 1),
                cells.figures("rated_A", "A", 1), cells.figures("load_percent", "%", 1),
                cells.figures("drop_percent", "%", 1));
        var rows = new ArrayList<Row>();
        for (SourceResult source : result.sources()) {
            for (StationResult station : source.stations()) {
                if (station.station().kind() != Station.Kind.DEVICE) {
                    rows.add(supply(source, station));
                }
            }
        }
        return new Table("supplies", text.text("supplies"), columns, rows);
    }

    private Row supply(SourceResult source, StationResult station) {
        boolean root = station.station().kind() == Station.Kind.SOURCE;
        var row = new ArrayList<Cell>();
        row.add(Cells.words(station.station().device().name()));
        row.add(Cells.words(station.station().typeName()));
        row.add(Cells.words(station.station().location()));
        row.add(Cells.figure(station.flow(), flow -> flow.power_W() / 1000, 2));
        row.add(Cells.figure(station.flow(), flow -> flow.apparent_VA() / 1000, 2));
        currents(row, station.flow(), station.station().lines());
        row.add(Cells.figure(root ? source.tree().limit_A() : station.station().mainBreaker_A(), 0));
        row.add(load(station.flow(), root ? source.load_percent() : station.load_percent()));
        row.add(root ? new Cell.Empty()
                : Cells.drop(Optional.of(station.voltage().drop(station.station().lines(), source.tree().levels())),
                limit));
        return new Row(root ? Row.Kind.GROUP : Row.Kind.NORMAL, row);
    }

    /** For each source, distro or other device that feeds several loads: a heading and the table of its ways. */
    List<Section> ways() {
        var sections = new ArrayList<Section>();
        var taken = new ArrayList<String>();
        result.stations().filter(station -> station.circuits().stream()
                .anyMatch(circuit -> !circuit.outlet().runs().isEmpty()))
                .forEach(station -> {
                    var place = station.station().location().isEmpty() ? "" : " · " + station.station().location();
                    sections.add(new Section.Heading(2, station.station().device().name() + place));
                    sections.add(ways(station, id("ways", station.station().device().name(), taken)));
                });
        return sections;
    }

    // Spreadsheets and CSV files need names that differ.
    static String id(String prefix, String name, List<String> taken) {
        var plain = prefix + "-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var id = plain;
        for (int number = 2; taken.contains(id); number++) {
            id = plain + "-" + number;
        }
        taken.add(id);
        return id;
    }

    private Table ways(StationResult station, String id) {
        var columns = List.of(cells.words("way", 2), cells.words("phase", 1), cells.words("feeds", 5),
                cells.figures("power_W", "W", 1),
                cells.figures("current_L1_A", "A", 1), cells.figures("current_L2_A", "A", 1),
                cells.figures("current_L3_A", "A", 1),
                cells.figures("current_N_A", "A", 1), cells.figures("breaker_A", "A", 1),
                cells.figures("load_percent", "%", 1),
                cells.figures("worst_drop_percent", "%", 1), cells.words("remark", 2));
        var rows = new ArrayList<Row>();
        for (CircuitResult circuit : station.circuits()) {
            rows.add(way(circuit));
        }
        var sum = new ArrayList<Cell>(List.of(Cells.words(text.text("total")), new Cell.Empty(), new Cell.Empty(),
                Cells.figure(station.flow(), Flow::power_W, 0)));
        currents(sum, station.flow(), station.station().lines());
        sum.addAll(List.of(Cells.figure(station.station().mainBreaker_A(), 0), load(station.flow(), station.load_percent()),
                new Cell.Empty(),
                remark(station.flow())));
        if (station.station().mainBreaker_A().isEmpty()) {
            sum.set(8, new Cell.Empty());
            sum.set(9, new Cell.Empty());
        }
        rows.add(new Row(Row.Kind.TOTAL, sum));
        return new Table(id, "", columns, rows);
    }

    private Row way(CircuitResult circuit) {
        var outlet = circuit.outlet();
        boolean spare = outlet.runs().isEmpty();
        var row = new ArrayList<Cell>();
        row.add(Cells.words(outlet.label()));
        row.add(Cells.words(outlet.lines().toString()));
        row.add(spare ? new Cell.Text(text.text("free"), Section.Tone.QUIET) : Cells.words(outlet.runs().stream()
                .map(run -> run.to().device().name()).distinct().collect(Collectors.joining(", "))));
        if (spare) {
            for (int column = 0; column < 5; column++) {
                row.add(new Cell.Empty());
            }
        } else {
            row.add(Cells.figure(circuit.flow(), Flow::power_W, 0));
            currents(row, circuit.flow(), outlet.lines());
        }
        row.add(outlet.way() ? Cells.figure(outlet.breaker_A(), 0) : new Cell.Empty());
        row.add(spare || !outlet.way() ? new Cell.Empty() : load(circuit.flow(), circuit.load_percent()));
        row.add(spare ? new Cell.Empty() : Cells.isUnknown(circuit.flow()) ? new Cell.Unknown()
                : Cells.drop(circuit.worstDrop(), limit));
        row.add(remark(circuit.flow()));
        return new Row(Row.Kind.NORMAL, row);
    }

    private static Cell load(Flow flow, OptionalDouble percent) {
        return Cells.isUnknown(flow) ? new Cell.Unknown() : Cells.load(percent);
    }

    private Cell remark(Flow flow) {
        return flow.unknown() == 0 ? new Cell.Empty()
                : new Cell.Text(text.text("at-least", flow.unknown()), Section.Tone.WARNING);
    }

    private static void currents(List<Cell> row, Flow flow, Lines lines) {
        for (int line = 0; line < 3; line++) {
            int phase = line;
            row.add(lines.has(line) ? Cells.figure(flow, each -> each.current_A(phase), 1) : new Cell.Empty());
        }
        row.add(Cells.figure(flow, Flow::neutral_A, 1));
    }

    Table feeders() {
        var columns = List.of(cells.words("cable", 1), cells.words("from", 3), cells.words("to", 3),
                cells.figures("length_m", "m", 1),
                cells.figures("resistance_mohm", "mΩ", 1), cells.figures("current_A", "A", 1),
                cells.figures("current_N_A", "A", 1),
                cells.figures("connector_A", "A", 1), cells.figures("load_percent", "%", 1),
                cells.figures("drop_there_percent", "%", 1));
        var rows = new ArrayList<Row>();
        for (SourceResult source : result.sources()) {
            for (RunResult run : source.runs()) {
                rows.add(feeder(source, run));
            }
        }
        return new Table("feeders", text.text("feeders"), columns, rows);
    }

    private Row feeder(SourceResult source, RunResult run) {
        var impedance = run.run().impedance();
        var lines = run.from().lines();
        return new Row(Row.Kind.NORMAL, List.of(Cells.words(run.run().number()),
                Cells.words(run.from().subject().name()),
                Cells.words(run.run().to().device().name()), Cells.figure(run.run().length_m(), 1),
                impedance.isPresent() ? Cells.figure(1000 * impedance.get().re(), 1) : new Cell.Unknown(),
                Cells.figure(run.flow(), Flow::highest_A, 1), Cells.figure(run.flow(), Flow::neutral_A, 1),
                Cells.figure(run.run().rating_A(), 0),
                load(run.flow(), run.load_percent()), lines.isEmpty() ? new Cell.Unknown()
                        : Cells.drop(Optional.of(run.there().drop(lines, source.tree().levels())), limit)));
    }
}
