/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Fact;
import org.headroom.core.document.Section.Row;
import org.headroom.core.document.Section.Table;
import org.headroom.core.document.Section.Tone;
import org.headroom.model.power.SourceKind;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.balance.PhaseBalancer;
import org.headroom.power.balance.PhasePlan;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.network.Run;
import org.headroom.power.protection.CableCheck;
import org.headroom.power.protection.Verdict;
import org.headroom.power.report.ProtectionReport;
import org.headroom.power.use.SourceUse;

/** Labels, cables, balance and sources of a supply as parts of documents. */
final class ListParts {

    private static final long SEED = 1;

    private final PowerAnalysis analysis;
    private final Messages text;
    private final Cells cells;

    ListParts(PowerAnalysis analysis, Messages text) {
        this.analysis = analysis;
        this.text = text;
        this.cells = new Cells(text);
    }

    /** A label for each way: what stands beside the socket. */
    void labels(List<Section> sections) {
        var columns = List.of(cells.words("distro", 3), cells.words("way", 2.5), cells.words("phase", 1.6),
                cells.words("protection", 2.2), cells.words("feeds", 3.6), cells.words("cable", 1.3));
        var rows = analysis.result().circuits().filter(circuit -> circuit.outlet().way()).map(this::label).toList();
        sections.add(new Table("way-labels", "", columns, rows));
    }

    private Row label(CircuitResult circuit) {
        var outlet = circuit.outlet();
        return new Row(Row.Kind.NORMAL, List.of(Cells.words(circuit.station().device().name()),
                Cells.words(outlet.label()), Cells.words(outlet.lines().toString()),
                Cells.words(Cells.protection(outlet.protection())), outlet.runs().isEmpty()
                        ? new Cell.Text(text.text("free"), Tone.QUIET)
                        : Cells.words(outlet.runs().stream().map(run -> run.to().device().name()).distinct()
                                .collect(Collectors.joining(", "))),
                Cells.words(outlet.runs().stream().map(Run::number).collect(Collectors.joining(", ")))));
    }

    /** Every feeder with what it carries and what it bears. */
    void cables(List<Section> sections) {
        var columns = List.of(cells.words("cable", 1.2), cells.words("from", 4), cells.words("to", 3),
                cells.figures("length_m", "m", 1), cells.words("cores", 1.8), cells.figures("current_A", "A", 1.6),
                cells.figures("capacity_A", "A", 1.6), cells.figures("factor", "", 1), cells.figures("breaker_A", "A", 1.2),
                cells.figures("connector_A", "A", 1.5), cells.words("verdict", 1.8));
        var rows = analysis.protection().cables().stream().map(this::cable).toList();
        sections.add(new Table("power-cables", "", columns, rows));
        var facts = analysis.result().network().facts();
        sections.add(new Section.Paragraph(text.text("power-cables.note", facts.tables().getLiteral(),
                String.format(Locale.ROOT, "%.0f", facts.ambient_C()), facts.grouped()), Tone.QUIET));
    }

    private Row cable(CableCheck check) {
        var run = check.run().run();
        boolean bad = check.load() == Verdict.BAD || check.protectedBy() == Verdict.BAD;
        boolean good = check.load() == Verdict.GOOD && check.protectedBy() == Verdict.GOOD;
        return new Row(Row.Kind.NORMAL, List.of(Cells.words(run.number()), Cells.words(check.run().from().subject().name()),
                Cells.words(run.to().device().name()), Cells.figure(run.length_m(), 1),
                run.wire().area_mm2().isPresent() ? Cells.words(Cells.area(run.wire())) : new Cell.Unknown(),
                check.run().flow().loads() == 0 && check.run().flow().unknown() > 0 ? new Cell.Unknown()
                        : Cells.figure(check.current_A(), 1), Cells.figure(check.capacity_A(), 1),
                Double.isNaN(check.factor()) ? new Cell.Unknown() : Cells.figure(check.factor(), 2),
                Cells.figure(check.breaker_A(), 0), Cells.figure(run.rating_A(), 0),
                new Cell.Text(text.text(bad ? "verdict.bad" : good ? "verdict.good" : "verdict.unknown"),
                        bad ? Tone.ERROR : good ? Tone.GOOD : Tone.QUIET)));
    }

    /** Currents of every distro before and after, and the ways that move. */
    void balance(List<Section> sections) {
        var plan = PhaseBalancer.plan(analysis.result(), SEED);
        var columns = List.of(cells.words("supply", 4), cells.words("state", 2), cells.figures("current_L1_A", "A", 1),
                cells.figures("current_L2_A", "A", 1), cells.figures("current_L3_A", "A", 1),
                cells.words("remark", 3));
        var rows = new ArrayList<Row>();
        for (PhasePlan.OfStation each : plan.stations()) {
            rows.add(balance(each.station().device().name(), "state.before", each.before_A(), ""));
            rows.add(balance("", "state.after", each.after_A(), each.proven() ? text.text("proven")
                    : text.text("bounded", String.format(Locale.ROOT, "%.1f", each.bound_A()))));
        }
        for (PhasePlan.OfSource each : plan.sources()) {
            rows.add(balance(each.root().device().name(), "state.before", each.before_A(), ""));
            rows.add(balance("", "state.after", each.after_A(), ""));
        }
        sections.add(new Table("phase-balance", "", columns, rows));
        if (plan.moves().isEmpty()) {
            sections.add(new Section.Paragraph(text.text("balance.nothing"), Tone.GOOD));
            return;
        }
        sections.add(new Section.Heading(1, text.text("balance.moves")));
        sections.add(new Table("phase-moves", "", List.of(cells.words("way", 5), cells.words("from", 1),
                cells.words("to", 1), cells.figures("current_A", "A", 1)), plan.moves().stream()
                .map(move -> new Row(Row.Kind.NORMAL, List.of(Cells.words(move.way().name()),
                        Cells.words(move.from().getLiteral()), Cells.words(move.to().getLiteral()),
                        Cells.figure(move.current_A(), 1)))).toList()));
    }

    private Row balance(String name, String state, double[] currents, String remark) {
        var row = new ArrayList<Cell>(List.of(Cells.words(name), Cells.words(text.text(state))));
        for (int line = 0; line < 3; line++) {
            row.add(line < currents.length ? Cells.figure(currents[line], 1) : new Cell.Empty());
        }
        row.add(Cells.words(remark));
        return new Row(Row.Kind.NORMAL, row);
    }

    /** What each source is asked for: load, steps, fuel, energy. */
    void sources(List<Section> sections) {
        for (SourceUse use : ProtectionReport.uses(analysis)) {
            var tree = use.source().tree();
            sections.add(new Section.Heading(1, tree.root().device().name() + " · " + tree.root().typeName()));
            var facts = new ArrayList<Fact>();
            facts.add(new Fact(text.text("sources.load"), (use.source().flow().unknown() > 0
                    ? text.text("bound.short") + " " : "") + figure(OptionalDouble.of(use.power_W() / 1000), 1, "kW")));
            facts.add(new Fact(text.text("sources.percent"), figure(use.load_percent().isPresent() ? use.load_percent()
                    : use.source().load_percent(), 0, "%")));
            boolean generator = tree.kind() == SourceKind.GENERATOR;
            if (generator) {
                generator(use, facts);
            }
            facts.add(new Fact(text.text("sources.energy"), figure(use.energyPerDay_kWh(), 0, "kWh") + " / "
                    + figure(use.energy_kWh(), 0, "kWh")));
            facts.add(new Fact(text.text("sources.carbon"), figure(use.carbon_kg(), 0, "kg")));
            facts.add(new Fact(text.text("sources.heat"), figure(OptionalDouble.of(use.source().flow().heat_W()), 0, "W")));
            sections.add(new Section.Facts(facts));
            var rows = new ArrayList<Row>();
            for (int step = 0; step < use.steps_W().size(); step++) {
                rows.add(new Row(Row.Kind.NORMAL, List.of(Cells.figure(step + 1, 0), Cells.figure(use.steps_W().get(step), 0),
                        new Cell.Empty())));
            }
            sections.add(new Table("steps", text.text("sources.steps"), List.of(cells.figures("step", "", 1),
                    cells.figures("power_W", "W", 2), cells.words("remark", 6)), rows));
        }
        boolean fuel = ProtectionReport.uses(analysis).stream()
                .anyMatch(use -> use.source().tree().kind() == SourceKind.GENERATOR);
        sections.add(new Section.Paragraph(text.text(fuel ? "sources.note" : "sources.note.mains"), Tone.QUIET));
    }

    /** What only a generator is asked for: steps, fuel, tank. */
    private void generator(SourceUse use, List<Fact> facts) {
        facts.add(new Fact(text.text("sources.step"), figure(use.step_percent(), 0, "%") + " / "
                + figure(use.stepLimit_percent(), 0, "%")));
        facts.add(new Fact(text.text("sources.fuel"), (use.fuelAtMost() ? "≤ " : "")
                + figure(use.fuel_l_per_h(), 1, "l/h") + ", " + figure(use.fuelPerDay_l(), 0, text.text("sources.day"))));
        facts.add(new Fact(text.text("sources.tank"), figure(use.tank_h(), 1, "h")));
    }

    private String figure(OptionalDouble value, int decimals, String unit) {
        return value.isPresent() ? String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble()) + " " + unit
                : text.text("unknown");
    }
}
