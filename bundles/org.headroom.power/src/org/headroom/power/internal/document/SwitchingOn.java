/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.design.DesignObjects;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Row;
import org.headroom.core.document.Section.Table;
import org.headroom.core.document.Section.Tone;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.power.flow.RunResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.Run;
import org.headroom.power.network.Station;
import org.headroom.power.site.SiteTests;

/**
 * What somebody who was not there before has to know to bring a supply up: which cable goes from where to where with which
 * connectors, and what is switched on in which order with which readings.
 */
final class SwitchingOn {

    private static final String OPEN = "□";

    private final Production production;
    private final Messages text;
    private final Cells cells;

    SwitchingOn(Production production, Messages text) {
        this.production = production;
        this.text = text;
        this.cells = new Cells(text);
    }

    void feeders(SourceResult source, String id, List<Section> sections) {
        var columns = List.of(cells.words("cable", 1.1), cells.words("from", 4), cells.words("to", 3.4),
                cells.words("plugs", 3.2), cells.figures("length_m", "m", 1), cells.words("cores", 1.8),
                cells.words("laid", 0.8));
        sections.add(new Table(id, "", columns, source.runs().stream().map(this::feeder).toList()));
    }

    private Row feeder(RunResult result) {
        var run = result.run();
        var to = run.to();
        return new Row(Row.Kind.NORMAL, List.of(Cells.words(run.number()), Cells.words(result.from().subject().name()),
                Cells.words(placed(to)), Cells.words(plugs(run.cable().id())), Cells.figure(run.length_m(), 1),
                run.wire().area_mm2().isPresent() ? Cells.words(Cells.area(run.wire())) : new Cell.Unknown(),
                new Cell.Text(OPEN, Tone.NORMAL)));
    }

    private static String placed(Station station) {
        return station.device().name() + (station.location().isEmpty() ? "" : " · " + station.location());
    }

    private String plugs(String id) {
        return DesignObjects.find(production, id, Cable.class)
                .map(cable -> connector(cable.getFrom()) + " → " + connector(cable.getTo())).orElse("");
    }

    /** The connector as people call it, where there is such a name. */
    private String connector(CableEnd end) {
        if (end == null) {
            return "?";
        }
        var literal = CableEnds.connector(end).getLiteral();
        var poles = literal.endsWith("_3") ? "connector.three" : "connector.one";
        return literal.startsWith("CEE") ? text.text(poles, literal.replaceAll("^CEE|_[13]$", ""))
                : literal.replace('_', ' ');
    }

    void order(SourceResult source, String id, List<Section> sections) {
        var columns = List.of(cells.figures("number", "", 0.5), cells.words("do", 7), cells.words("reading", 5.5),
                cells.words("done", 0.8));
        var rows = new ArrayList<Row>();
        var root = source.tree().root();
        var distros = source.stations().stream().filter(each -> each.station().kind() == Station.Kind.DISTRO).toList();
        add(rows, "", text.text("order.off", names(source)));
        add(rows, text.text("order.connect.reading"), text.text("order.connect"));
        if (source.runs().stream().anyMatch(run -> isSinglePole(run.run()))) {
            add(rows, text.text("order.single.reading"), text.text("order.single"));
        }
        add(rows, text.text("order.insulation.reading", number(SiteTests.LEAST_INSULATION_MOHM, 0)),
                text.text("order.insulation"));
        var volts = source.tree().levels();
        add(rows, text.text(volts.lines().count() == 3 ? "order.source.reading3" : "order.source.reading",
                number(volts.lineToNeutral_V(), 0), number(volts.lineToLine_V(), 0)), text.text("order.source", placed(root)));
        distros.forEach(each -> add(rows, reading(each), main(source, each.station())));
        add(rows, text.text("order.rcd.reading", number(SiteTests.RCD_LONGEST_MS, 0),
                number(SiteTests.DELAYED_SHORTEST_MS, 0), number(SiteTests.DELAYED_LONGEST_MS, 0)), text.text("order.rcd"));
        steps(source, rows);
        add(rows, load(source), text.text("order.load"));
        sections.add(new Table(id, "", columns, rows));
    }

    private void add(List<Row> rows, String reading, String what) {
        rows.add(new Row(Row.Kind.NORMAL, List.of(Cells.figure(rows.size() + 1, 0), Cells.words(what),
                Cells.words(reading), new Cell.Text(OPEN, Tone.NORMAL))));
    }

    private static String names(SourceResult source) {
        return source.stations().stream().map(StationResult::station).filter(each -> each.kind() != Station.Kind.DEVICE)
                .map(each -> each.device().name()).collect(Collectors.joining(", "));
    }

    private static boolean isSinglePole(Run run) {
        return run.wire().cores().isPresent() && run.wire().cores().getAsDouble() == 1;
    }

    /** A distro has voltage when the way that feeds it is on; the first one is fed by the source, which is on already. */
    private String main(SourceResult source, Station distro) {
        return source.runs().stream().filter(run -> run.run().to() == distro && run.from().way()
                && !source.tree().root().outlets().contains(run.from())).findFirst()
                .map(run -> text.text("order.main.from", placed(distro), run.from().subject().name()))
                .orElseGet(() -> text.text("order.main", placed(distro)));
    }

    private String reading(StationResult station) {
        var breaker = Cells.protection(station.station().main());
        return text.text("order.main.reading", breaker.isEmpty() ? text.text("unknown") : breaker,
                station.station().lines().toString());
    }

    /** Ways with loads, by their step and distro; those without a step are switched on one after the other. */
    private void steps(SourceResult source, List<Row> rows) {
        var steps = new TreeMap<Integer, SequencedMap<String, List<String>>>();
        source.stations().forEach(station -> station.circuits().stream().map(circuit -> circuit.outlet())
                .filter(outlet -> outlet.way() && feedsDevices(outlet)).forEach(outlet -> steps
                        .computeIfAbsent(outlet.protection().sequence().orElse(0), each -> new LinkedHashMap<>())
                        .computeIfAbsent(station.station().device().name(), each -> new ArrayList<>())
                        .add(outlet.label())));
        steps.forEach((step, distros) -> distros.forEach((distro, ways) -> add(rows, text.text("order.step.reading"),
                text.text(step == 0 ? "order.ways" : "order.step", step, String.join(", ", ways), distro))));
    }

    private static boolean feedsDevices(Outlet outlet) {
        return outlet.runs().stream().anyMatch(run -> run.to().kind() == Station.Kind.DEVICE);
    }

    private String load(SourceResult source) {
        var currents = source.tree().levels().lines().numbers().stream().map(line -> "L" + (line + 1) + " "
                + number(source.diversity() * source.flow().current_A(line), 1) + " A").collect(Collectors.joining(", "));
        var limit = source.tree().limit_A();
        return (source.flow().unknown() > 0 ? text.text("bound.short") + " " : "") + currents
                + ", N " + number(source.diversity() * source.flow().neutral_A(), 1) + " A"
                + (limit.isPresent() ? "; " + text.text("order.load.limit", number(limit.getAsDouble(), 0)) : "");
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
