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
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Fact;
import org.headroom.core.document.Section.Row;
import org.headroom.core.document.Section.Table;
import org.headroom.core.document.Section.Tone;
import org.headroom.model.measurement.Measurement;
import org.headroom.model.measurement.MeasurementKind;
import org.headroom.model.production.Production;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.network.Outlet;
import org.headroom.power.protection.WayCheck;
import org.headroom.power.site.SiteTests;

/**
 * The document {@code power-certificate}: what was designed, and beside it the values measured on site before the system is
 * energised. Measured values that the production holds are filled in; the others are left for the pen.
 */
public final class PowerCertificate implements DocumentSource {

    private static final double MILLI = 1000;

    @Override
    public DocumentContent content(DocumentRequest request) {
        var text = Messages.of(PowerSummary.class, request.locale());
        var analysis = PowerAnalysis.of(request.production());
        var sections = new ArrayList<Section>();
        if (analysis.result().sources().isEmpty()) {
            sections.add(new Section.Paragraph(text.text("no-source"), Tone.WARNING));
            return new DocumentContent(text.text("certificate.title"), true, sections);
        }
        var certificate = new Pages(request.production(), analysis, text);
        sections.add(new Section.Paragraph(text.text("certificate.what"), Tone.NORMAL));
        analysis.result().sources().forEach(source -> certificate.source(source, sections));
        certificate.findings(sections);
        certificate.feeders(sections);
        certificate.schedules(sections);
        certificate.order(sections);
        certificate.signatures(sections);
        return new DocumentContent(text.text("certificate.title"), true, sections);
    }

    /** The parts of a certificate. */
    private static final class Pages {
        private final Production production;
        private final PowerAnalysis analysis;
        private final Messages text;
        private final Cells cells;
        private final SwitchingOn on;
        private final List<String> tables = new ArrayList<>();
        private final Map<Outlet, WayCheck> checks = new IdentityHashMap<>();

        Pages(Production production, PowerAnalysis analysis, Messages text) {
            this.production = production;
            this.analysis = analysis;
            this.text = text;
            this.cells = new Cells(text);
            this.on = new SwitchingOn(production, text);
            Stream.concat(analysis.protection().ways().stream(), analysis.protection().free().stream())
                    .forEach(check -> checks.put(check.circuit().outlet(), check));
        }

        void source(SourceResult source, List<Section> sections) {
            var tree = source.tree();
            var facts = new ArrayList<Fact>();
            var volts = tree.levels();
            facts.add(new Fact(text.text("certificate.voltage"), figure(volts.lineToNeutral_V(), 0)
                    + (volts.lines().count() > 1 ? "/" + figure(volts.lineToLine_V(), 0) : "") + " V, "
                    + figure(volts.frequency_Hz(), 0) + " Hz"));
            facts.add(new Fact(text.text("certificate.earthing"), tree.facts().earthing().getLiteral()));
            facts.add(new Fact(text.text("column.rated_A"), known(tree.limit_A(), 0, "A")));
            facts.add(new Fact(text.text("certificate.load"), (source.flow().unknown() > 0 ? text.text("bound.short") + " " : "")
                    + figure(source.diversity() * source.flow().power_W() / MILLI, 1) + " kW, "
                    + volts.lines().numbers().stream().map(line -> "L" + (line + 1) + " "
                            + figure(source.diversity() * source.flow().current_A(line), 1) + " A")
                            .collect(Collectors.joining(", "))));
            facts.add(new Fact(text.text("certificate.fault"), known(tree.facts().shortCircuit_A(), 0, "A")));
            facts.add(new Fact(text.text("certificate.loop"), known(tree.facts().loop_ohm(), 2, "Ω")));
            var measuredLoop = measured(tree.root().subject().id(), MeasurementKind.LOOP_IMPEDANCE);
            facts.add(new Fact(text.text("certificate.loop.measured"), measuredLoop.map(this::value).orElse("__________ Ω")));
            var rotation = measured(tree.root().subject().id(), MeasurementKind.PHASE_ROTATION);
            if (volts.lines().count() == 3) {
                facts.add(new Fact(text.text("certificate.rotation"), rotation.map(this::verdict).orElse("□")));
            }
            sections.add(new Section.Heading(1, text.text("one-line.of", tree.root().device().name())));
            sections.add(new Section.Facts(facts));
        }

        void findings(List<Section> sections) {
            var told = analysis.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
            sections.add(new Section.Paragraph(told.isEmpty() ? text.text("certificate.clean")
                    : text.text("certificate.errors", told.size()), told.isEmpty() ? Tone.NORMAL : Tone.ERROR));
            told.forEach(problem -> sections.add(new Section.Paragraph(problem.message(), Tone.ERROR)));
        }

        void feeders(List<Section> sections) {
            sections.add(new Section.Heading(1, text.text("certificate.feeders")));
            analysis.result().sources().forEach(source -> on.feeders(source, SupplyTables.id("feeders",
                    source.tree().root().device().name(), tables), sections));
        }

        void order(List<Section> sections) {
            analysis.result().origins().forEach(source -> {
                sections.add(new Section.Heading(1, text.text("certificate.order", source.tree().root().device().name())));
                on.order(source, SupplyTables.id("order", source.tree().root().device().name(), tables), sections);
            });
        }

        void schedules(List<Section> sections) {
            sections.add(new Section.Heading(1, text.text("certificate.tests")));
            analysis.result().stations().filter(station -> station.circuits().stream()
                    .anyMatch(circuit -> circuit.outlet().way())).forEach(station -> {
                        var place = station.station().location();
                        sections.add(new Section.Heading(2, station.station().device().name()
                                + (place.isEmpty() ? "" : " · " + place)));
                        sections.add(schedule(station, SupplyTables.id("test", station.station().device().name(), tables)));
                    });
        }

        private Table schedule(StationResult station, String id) {
            var columns = List.of(cells.words("way", 3), cells.words("phase", 1.3), cells.words("protection", 2.4),
                    cells.words("feeds", 4), cells.figures("loop_ohm", "Ω", 1.5), cells.figures("loop_limit_ohm", "Ω", 1.5),
                    cells.words("measured_insulation", 1.5), cells.words("measured_loop", 1.4),
                    cells.words("measured_rcd", 1.4), cells.words("measured_polarity", 1.2));
            return new Table(id, "", columns, station.circuits().stream()
                    .filter(circuit -> circuit.outlet().way()).map(this::way).toList());
        }

        private Row way(CircuitResult circuit) {
            var outlet = circuit.outlet();
            var check = Optional.ofNullable(checks.get(outlet));
            var row = new ArrayList<Cell>();
            row.add(Cells.words(outlet.label()));
            row.add(Cells.words(outlet.lines().toString()));
            row.add(Cells.words(Cells.protection(outlet.protection())));
            row.add(outlet.runs().isEmpty() ? new Cell.Text(text.text("free"), Tone.QUIET)
                    : Cells.words(outlet.runs().stream().map(run -> run.to().device().name()).distinct()
                            .collect(Collectors.joining(", "))));
            row.add(check.isEmpty() ? new Cell.Empty() : check.get().loopAtLeast() ? new Cell.Unknown()
                    : Cells.figure(check.get().loop_ohm(), 2));
            row.add(check.isEmpty() ? new Cell.Empty() : Cells.figure(check.get().loopLimit_ohm(), check.get().byRcd() ? 0 : 2));
            var id = outlet.subject().id();
            row.add(measured(id, MeasurementKind.INSULATION, "______ MΩ"));
            row.add(measured(id, MeasurementKind.LOOP_IMPEDANCE, "______ Ω"));
            row.add(outlet.protection().rcd().isEmpty() ? new Cell.Empty()
                    : measured(id, MeasurementKind.RCD_TIME, "______ ms"));
            row.add(Cells.words(measured(id, MeasurementKind.POLARITY).map(this::verdict).orElse("□")));
            return new Row(Row.Kind.NORMAL, row);
        }

        private Cell measured(String id, MeasurementKind kind, String blank) {
            var measurement = measured(id, kind);
            return measurement.isEmpty() ? new Cell.Text(blank, Tone.QUIET)
                    : new Cell.Text(value(measurement.get()), Boolean.FALSE.equals(measurement.get().getPassed())
                            ? Tone.ERROR : Tone.NORMAL);
        }

        private Optional<Measurement> measured(String id, MeasurementKind kind) {
            return SiteTests.newest(production, id, kind);
        }

        private String value(Measurement measurement) {
            return measurement.getValue() == null ? verdict(measurement)
                    : figure(measurement.getValue(), 2).replaceFirst("\\.?0+$", "") + " "
                            + Optional.ofNullable(measurement.getUnit()).orElse("");
        }

        private String verdict(Measurement measurement) {
            return measurement.getPassed() == null ? "□" : text.text(measurement.getPassed() ? "passed" : "failed");
        }

        void signatures(List<Section> sections) {
            sections.add(new Section.Heading(1, text.text("certificate.signatures")));
            sections.add(new Section.Paragraph(text.text("certificate.declaration"), Tone.NORMAL));
            var columns = List.of(cells.words("role", 3), cells.words("name", 4), cells.words("instrument", 4),
                    cells.words("date", 2), cells.words("signature", 4));
            sections.add(new Table("signatures", "", columns, List.of("designed", "installed", "tested", "taken-over").stream()
                    .map(this::role).toList()));
            sections.add(new Section.Paragraph(text.text("certificate.method"), Tone.QUIET));
        }

        /** Who tested with what is known where values were kept. */
        private Row role(String role) {
            var last = role.equals("tested") && !production.getMeasurements().isEmpty()
                    ? Optional.of(production.getMeasurements().getLast()) : Optional.<Measurement>empty();
            return new Row(Row.Kind.NORMAL, List.of(Cells.words(text.text("role." + role)),
                    kept(last.map(Measurement::getAuthor)), kept(last.map(Measurement::getInstrument)),
                    kept(last.map(Measurement::getTaken)), new Cell.Empty()));
        }

        private static Cell kept(Optional<String> words) {
            return words.map(Cells::words).orElseGet(Cell.Empty::new);
        }

        private String known(OptionalDouble value, int decimals, String unit) {
            return value.isPresent() ? figure(value.getAsDouble(), decimals) + " " + unit : text.text("unknown");
        }

        private static String figure(double value, int decimals) {
            return String.format(Locale.ROOT, "%." + decimals + "f", value);
        }
    }
}
