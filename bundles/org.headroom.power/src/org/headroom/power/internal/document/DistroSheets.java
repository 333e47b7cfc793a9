/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Fact;
import org.headroom.core.document.Section.Row;
import org.headroom.core.document.Section.Table;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.Run;
import org.headroom.power.network.Station;
import org.headroom.power.protection.WayCheck;

/** The document {@code load-schedule}: a sheet for each source and distro, to hang on its door. */
public final class DistroSheets implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var text = Messages.of(PowerSummary.class, request.locale());
        var analysis = PowerAnalysis.of(request.production());
        var sections = new ArrayList<Section>();
        var taken = new ArrayList<String>();
        var sheet = new Sheet(analysis, text);
        for (SourceResult source : analysis.result().sources()) {
            for (StationResult station : source.stations()) {
                if (station.circuits().stream().anyMatch(circuit -> circuit.outlet().way())) {
                    if (!sections.isEmpty()) {
                        sections.add(new Section.PageBreak());
                    }
                    sections.addAll(sheet.of(source, station, taken));
                }
            }
        }
        if (sections.isEmpty()) {
            sections.add(new Section.Paragraph(text.text("no-source"), Section.Tone.WARNING));
        }
        return new DocumentContent(text.text("schedule.title"), true, sections);
    }

    /** What a sheet says. */
    private static final class Sheet {
        private final PowerAnalysis analysis;
        private final Messages text;
        private final Cells cells;
        private final Map<Outlet, WayCheck> checks = new IdentityHashMap<>();

        Sheet(PowerAnalysis analysis, Messages text) {
            this.analysis = analysis;
            this.text = text;
            this.cells = new Cells(text);
            analysis.protection().ways().forEach(check -> checks.put(check.circuit().outlet(), check));
        }

        List<Section> of(SourceResult source, StationResult station, List<String> taken) {
            var device = station.station();
            var place = device.location().isEmpty() ? "" : " · " + device.location();
            return List.of(new Section.Heading(1, device.device().name() + place),
                    new Section.Facts(facts(source, station)), ways(station, SupplyTables.id("sheet", device.device().name(),
                            taken)), new Section.Paragraph(text.text("schedule.note"), Section.Tone.QUIET));
        }

        private List<Fact> facts(SourceResult source, StationResult station) {
            var facts = new ArrayList<Fact>();
            var device = station.station();
            facts.add(new Fact(text.text("column.type"), device.typeName()));
            feeder(source, device).ifPresent(run -> facts.add(new Fact(text.text("schedule.fed-by"), run)));
            boolean root = device.kind() == Station.Kind.SOURCE;
            var limit = root ? source.tree().limit_A() : device.mainBreaker_A();
            var main = Cells.protection(device.main());
            facts.add(new Fact(text.text(root ? "column.rated_A" : "schedule.main"), !main.isEmpty() ? main
                    : limit.isPresent() ? figure(limit.getAsDouble(), 0) + " A" : text.text("unknown")));
            var lines = device.lines().numbers().stream().map(line -> "L" + (line + 1) + " "
                    + figure(station.flow().current_A(line), 1) + " A").collect(Collectors.joining(", "));
            facts.add(new Fact(text.text("schedule.currents"), (station.flow().unknown() > 0 ? text.text("bound.short") + " " : "")
                    + lines + ", N " + figure(station.flow().neutral_A(), 1) + " A"));
            facts.add(new Fact(text.text("schedule.power"), figure(station.flow().power_W() / 1000, 2) + " kW, "
                    + figure(station.flow().apparent_VA() / 1000, 2) + " kVA"));
            var drop = root ? Optional.<String>empty() : Optional.of(figure(Math.max(0, station.voltage()
                    .drop(device.lines(), source.tree().levels()).percent()), 2) + " %");
            drop.ifPresent(each -> facts.add(new Fact(text.text("schedule.drop"), each)));
            return facts;
        }

        private static Optional<String> feeder(SourceResult source, Station device) {
            return source.runs().stream().filter(run -> run.run().to() == device).findFirst()
                    .map(run -> run.from().subject().name() + ", " + run.run().number()
                            + (run.run().length_m().isPresent()
                                    ? ", " + figure(run.run().length_m().getAsDouble(), 0) + " m" : "")
                            + (run.run().wire().area_mm2().isPresent() ? ", " + Cells.area(run.run().wire()) : ""));
        }

        private Table ways(StationResult station, String id) {
            var columns = List.of(cells.words("way", 3), cells.words("phase", 1.2), cells.words("protection", 2.2),
                    cells.words("feeds", 5), cells.words("cable", 1.6), cells.figures("power_W", "W", 1.6),
                    cells.figures("current_A", "A", 1.6), cells.figures("load_percent", "%", 1.6),
                    cells.figures("worst_drop_percent", "%", 1.6), cells.figures("loop_ohm", "Ω", 1.6),
                    cells.figures("fault_kA", "kA", 1.6), cells.words("step", 0.8));
            var rows = station.circuits().stream().map(this::way).toList();
            return new Table(id, "", columns, rows);
        }

        private Row way(CircuitResult circuit) {
            var outlet = circuit.outlet();
            boolean spare = outlet.runs().isEmpty();
            var check = Optional.ofNullable(checks.get(outlet));
            var row = new ArrayList<Cell>();
            row.add(Cells.words(outlet.label()));
            row.add(Cells.words(outlet.lines().toString()));
            row.add(Cells.words(Cells.protection(outlet.protection())));
            row.add(spare ? new Cell.Text(text.text("free"), Section.Tone.QUIET) : Cells.words(outlet.runs().stream()
                    .map(run -> run.to().device().name()).distinct().collect(Collectors.joining(", "))));
            row.add(Cells.words(outlet.runs().stream().map(Run::number).filter(number -> !number.isEmpty())
                    .collect(Collectors.joining(", "))));
            if (spare) {
                for (int column = 0; column < 6; column++) {
                    row.add(new Cell.Empty());
                }
            } else {
                boolean nothing = circuit.flow().loads() == 0 && circuit.flow().unknown() > 0;
                row.add(nothing ? new Cell.Unknown() : Cells.figure(circuit.flow().power_W(), 0));
                row.add(nothing ? new Cell.Unknown() : Cells.figure(circuit.flow().highest_A(), 1));
                row.add(outlet.way() ? nothing ? new Cell.Unknown() : Cells.load(circuit.load_percent()) : new Cell.Empty());
                row.add(nothing ? new Cell.Unknown() : Cells.drop(circuit.worstDrop(), analysis.result().network().dropLimit_percent()));
                row.add(check.filter(each -> !each.loopAtLeast()).map(each -> Cells.figure(each.loop_ohm(), 2))
                        .orElseGet(Cell.Unknown::new));
                row.add(check.map(each -> Cells.figure(times(each.highestFault_A()), 1)).orElseGet(Cell.Unknown::new));
            }
            row.add(Cells.words(outlet.protection().sequence().isPresent()
                    ? String.valueOf(outlet.protection().sequence().getAsInt()) : ""));
            return new Row(Row.Kind.NORMAL, row);
        }

        private static OptionalDouble times(OptionalDouble amperes) {
            return amperes.isPresent() ? OptionalDouble.of(amperes.getAsDouble() / 1000) : amperes;
        }

        private static String figure(double value, int decimals) {
            return String.format(Locale.ROOT, "%." + decimals + "f", value);
        }
    }
}
