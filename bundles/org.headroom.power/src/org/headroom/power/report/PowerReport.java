/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.Drop;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.LoadResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.heat.PlaceHeat;
import org.headroom.power.network.Lines;
import org.headroom.power.network.PowerProblem;
import org.headroom.power.network.Station;

/** The power of a production as plain text tables. */
public final class PowerReport {

    private static final Messages TEXT = Messages.of(PowerReport.class);
    private static final int LOADS_SHOWN = 4;

    private final PowerAnalysis analysis;
    private final boolean atLeast;

    public PowerReport(PowerAnalysis analysis) {
        this.analysis = analysis;
        this.atLeast = analysis.result().atLeast();
    }

    /** The lines of the report. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (analysis.result().sources().isEmpty()) {
            lines.add(TEXT.text("no-source"));
        }
        analysis.result().sources().forEach(source -> source(source, lines));
        unknown(lines);
        surroundings(lines);
        problems(lines);
        lines.add(TEXT.text("method"));
        return lines;
    }

    /** Heat of rooms and racks, and what is fed over the network. */
    private void surroundings(List<String> lines) {
        var heat = new TextTable(1, headings("heat.place", "heat_W", "heat_BTU_per_h", "heat.unknown"));
        PlaceHeat.ofRooms(analysis.result()).forEach(each -> heat.row(heat(each, each.place().isEmpty()
                ? TEXT.text("heat.nowhere") : each.place())));
        PlaceHeat.ofRacks(analysis.result()).forEach(each -> heat.row(heat(each, TEXT.text("heat.rack", each.place()))));
        if (!heat.isEmpty()) {
            lines.add(TEXT.text("heat"));
            indent(heat, lines);
        }
        var poe = new TextTable(3, headings("poe.source", "poe.port", "poe.device", "poe_W", "poe.budget_W"));
        analysis.result().network().poe().forEach(feed -> feed.takers().forEach(taker -> poe.row(List.of(
                feed.source().name(), taker.port(), taker.device().name(), figure(taker.power_W(), 1),
                figure(feed.budget_W(), 0)))));
        if (!poe.isEmpty()) {
            lines.add(TEXT.text("poe"));
            indent(poe, lines);
        }
    }

    private static List<String> heat(PlaceHeat heat, String place) {
        return List.of(place, figure(heat.heat_W(), 0), figure(heat.heat_BTU_per_h(), 0),
                heat.unknown() == 0 ? "" : String.valueOf(heat.unknown()));
    }

    private void source(SourceResult source, List<String> lines) {
        var levels = source.tree().levels();
        lines.add(TEXT.text("source", source.tree().root().device().name(), voltages(source), rating(source)));
        lines.add("  " + TEXT.text("source.sum", atLeast ? TEXT.text("at-least") + " " : "",
                figure(source.flow().power_W() / 1000, 2),
                figure(source.flow().apparent_VA() / 1000, 2), figure(source.flow().heat_W(), 0),
                figure(btu(source.flow().heat_W()), 0)));
        if (source.diversity() != 1) {
            lines.add("  " + TEXT.text("source.diversity", figure(source.diversity(), 2)));
        }
        lines.add("  " + TEXT.text(source.leakageUnknown() > 0 ? "source.leakage.atleast" : "source.leakage",
                figure(1000 * source.leakage_A(), 1), source.leakageUnknown()));
        source.worst().ifPresent(worst -> lines.add("  "
                + TEXT.text("source.worst", drop(worst.drop()), worst.load().device().name())));
        lines.add("");
        var table = new TextTable(2, headings("station.name", "station.type", "L1_A", "L2_A", "L3_A", "N_A", "rated_A",
                "load", "drop"));
        for (StationResult station : source.stations()) {
            table.row(stationRow(source, station, levels.lines()));
        }
        indent(table, lines);
        for (StationResult station : source.stations()) {
            circuits(station, lines);
        }
    }

    private List<String> stationRow(SourceResult source, StationResult station, Lines all) {
        boolean root = station.station().kind() == Station.Kind.SOURCE;
        var row = new ArrayList<>(List.of(station.station().device().name(), station.station().typeName()));
        row.addAll(currents(station.flow(), station.station().lines()));
        row.add(figure(root ? source.tree().limit_A() : station.station().mainBreaker_A(), 0));
        row.add(percent(root ? source.load_percent() : station.load_percent()));
        row.add(root ? "" : drop(Optional.of(station.voltage()
                .drop(station.station().lines(), source.tree().levels()))));
        return row;
    }

    private void circuits(StationResult station, List<String> lines) {
        var used = station.circuits().stream().filter(circuit -> !circuit.outlet().runs().isEmpty()).toList();
        if (used.isEmpty()) {
            return;
        }
        lines.add(TEXT.text("ways", station.station().device().name()));
        var table = new TextTable(3, headings("way", "phase", "feeds", "W", "VA", "L1_A", "L2_A", "L3_A", "N_A",
                "breaker_A", "load", "drop"));
        for (CircuitResult circuit : used) {
            var row = new ArrayList<>(List.of(circuit.outlet().label(), circuit.outlet().lines()
                    .toString(), feeds(circuit)));
            row.add(bounded(circuit.flow(), circuit.flow().power_W()));
            row.add(bounded(circuit.flow(), circuit.flow().apparent_VA()));
            row.addAll(currents(circuit.flow(), circuit.outlet().lines()));
            row.add(figure(circuit.outlet().breaker_A(), 0));
            row.add(percent(circuit.load_percent()));
            row.add(circuit.loads().isEmpty() ? "" : drop(circuit.worstDrop()));
            table.row(row);
        }
        indent(table, lines);
    }

    /** A sum that may leave out unknown loads; nothing at all is known where it leaves out every load. */
    private static String bounded(Flow flow, double sum) {
        if (flow.unknown() == 0) {
            return figure(sum, 0);
        }
        return flow.loads() == 0 ? "?" : "≥ " + figure(sum, 0);
    }

    private static String feeds(CircuitResult circuit) {
        var names = circuit.outlet().runs().stream().map(run -> run.to().device().name()).distinct().toList();
        var shown = names.stream().limit(LOADS_SHOWN).collect(Collectors.joining(", "));
        return names.size() > LOADS_SHOWN ? shown + " +" + (names.size() - LOADS_SHOWN) : shown;
    }

    private void unknown(List<String> lines) {
        var unknown = analysis.result().unknown();
        if (!unknown.isEmpty()) {
            lines.add(TEXT.text("unknown", unknown.size()));
            for (LoadResult load : unknown) {
                lines.add("  " + load.load().device().name() + " (" + load.station().typeName() + "): " + load.load()
                        .unknown());
            }
            lines.add("");
        }
        names("unfed", analysis.result().network().unfed().stream().map(each -> each.name()).toList(), lines);
        names("adrift", analysis.result().network().adrift().stream().map(each -> each.name()).toList(), lines);
    }

    private static void names(String key, List<String> names, List<String> lines) {
        if (!names.isEmpty()) {
            lines.add(TEXT.text(key, names.size()));
            names.forEach(name -> lines.add("  " + name));
            lines.add("");
        }
    }

    private void problems(List<String> lines) {
        var told = analysis.problems().stream().filter(problem -> problem.code() != PowerProblem.Code.LOAD_UNKNOWN)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        lines.add(TEXT.text("problems", told.size()));
        told.forEach(problem -> lines.add("  " + problem.severity()
                .label() + ": " + problem.message() + " " + problem.hint()));
        lines.add("");
    }

    private static String voltages(SourceResult source) {
        var levels = source.tree().levels();
        var toNeutral = figure(levels.lineToNeutral_V(), 0);
        return levels.lines().count() == 1 ? toNeutral + " V"
                : toNeutral + "/" + figure(levels.voltage_V(Lines.first(2)), 0) + " V";
    }

    private static String rating(SourceResult source) {
        var limit = source.tree().limit_A();
        if (limit.isEmpty()) {
            return TEXT.text("rating.unknown");
        }
        return TEXT.text(source.tree().ratingFromOutlet() ? "rating.outlet" : "rating", figure(limit.getAsDouble(), 0));
    }

    private static List<String> currents(Flow flow, Lines lines) {
        var cells = new ArrayList<String>();
        for (int line = 0; line < 3; line++) {
            cells.add(lines.has(line) ? figure(flow.current_A(line), 1) : "");
        }
        cells.add(figure(flow.neutral_A(), 1));
        return cells;
    }

    private static List<String> headings(String... keys) {
        return List.of(keys).stream().map(key -> TEXT.text("column." + key)).toList();
    }

    private static void indent(TextTable table, List<String> lines) {
        table.lines().forEach(line -> lines.add("  " + line));
        lines.add("");
    }

    private static String drop(Optional<Drop> drop) {
        return drop.map(each -> (each.atLeast() ? "≥ " : "") + figure(each.percent(), 1) + " %").orElse("?");
    }

    private static String percent(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble(), 0) + " %" : "?";
    }

    private static String figure(OptionalDouble value, int decimals) {
        return value.isPresent() ? figure(value.getAsDouble(), decimals) : "?";
    }

    private static String figure(double value, int decimals) {
        var text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        // a little below zero is printed as zero, without its minus
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }

    /** Heat in BTU/h from W: 1 W is 3.412142 BTU/h. */
    public static double btu(double heat_W) {
        return new PlaceHeat("", heat_W, 0).heat_BTU_per_h();
    }
}
