/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headroom.common.text.Messages;
import org.headroom.power.balance.PhasePlan;

/** A balance of phases as text and as JSON. */
public final class BalanceReport {

    private static final Messages TEXT = Messages.of(BalanceReport.class);

    private final PhasePlan plan;

    public BalanceReport(PhasePlan plan) {
        this.plan = plan;
    }

    /** The lines of the report. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (plan.stations().isEmpty()) {
            lines.add(TEXT.text("balance.none"));
        }
        var table = new TextTable(1, headings("station.name", "L1_A", "L2_A", "L3_A", "worst_A", "by_hand_A", "bound_A"));
        for (PhasePlan.OfStation station : plan.stations()) {
            var name = station.station().device().name();
            table.row(row(TEXT.text("balance.before", name), station.before_A(), "", ""));
            table.row(row(TEXT.text("balance.after", name), station.after_A(), figure(station.largestFirst_A()),
                    station.proven() ? TEXT.text("balance.proven") : figure(station.bound_A())));
        }
        for (PhasePlan.OfSource source : plan.sources()) {
            var name = source.root().device().name();
            table.row(row(TEXT.text("balance.source.before", name), source.before_A(), "", ""));
            table.row(row(TEXT.text("balance.source.after", name), source.after_A(), "", ""));
        }
        if (!table.isEmpty()) {
            lines.addAll(table.lines());
            lines.add("");
        }
        lines.add(TEXT.text("balance.moves", plan.moves().size()));
        plan.moves().forEach(move -> lines.add("  " + move.way().name() + ": " + move.from().getLiteral() + " → "
                + move.to().getLiteral() + " (" + figure(move.current_A()) + " A)"));
        return lines;
    }

    private static List<String> row(String name, double[] currents, String byHand, String bound) {
        var row = new ArrayList<>(List.of(name));
        for (int line = 0; line < 3; line++) {
            row.add(line < currents.length ? figure(currents[line]) : "");
        }
        row.add(figure(Arrays.stream(currents).max().orElse(0)));
        row.add(byHand);
        row.add(bound);
        return row;
    }

    /** The same for machines; keys carry units. */
    public static Map<String, Object> json(PhasePlan plan) {
        var json = new LinkedHashMap<String, Object>();
        json.put("distros", plan.stations().stream().map(BalanceReport::station).toList());
        json.put("sources", plan.sources().stream().map(source -> {
            var each = new LinkedHashMap<String, Object>();
            each.put("name", source.root().device().name());
            each.put("before_A", Arrays.stream(source.before_A()).boxed().toList());
            each.put("after_A", Arrays.stream(source.after_A()).boxed().toList());
            return each;
        }).toList());
        json.put("moves", plan.moves().stream().map(BalanceReport::move).toList());
        return json;
    }

    private static Map<String, Object> station(PhasePlan.OfStation station) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", station.station().device().name());
        json.put("before_A", Arrays.stream(station.before_A()).boxed().toList());
        json.put("after_A", Arrays.stream(station.after_A()).boxed().toList());
        json.put("largest_first_worst_A", station.largestFirst_A());
        json.put("bound_A", station.bound_A());
        json.put("proven", station.proven());
        json.put("free_ways", station.free());
        json.put("pinned_ways", station.pinned());
        return json;
    }

    private static Map<String, Object> move(PhasePlan.Move move) {
        var json = new LinkedHashMap<String, Object>();
        json.put("way", move.way().name());
        json.put("way_id", move.way().id());
        json.put("from", move.from().getLiteral());
        json.put("to", move.to().getLiteral());
        json.put("current_A", move.current_A());
        return json;
    }

    private static List<String> headings(String... keys) {
        return Arrays.stream(keys).map(key -> TEXT.text("column." + key)).toList();
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
