/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.headroom.common.text.Messages;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.protection.CableCheck;
import org.headroom.power.protection.RcdCheck;
import org.headroom.power.protection.Verdict;
import org.headroom.power.protection.WayCheck;
import org.headroom.power.use.SourceUse;

/** Protection and use of the sources as text and as JSON. */
public final class ProtectionReport {

    private static final Messages TEXT = Messages.of(ProtectionReport.class);

    private final PowerAnalysis analysis;

    public ProtectionReport(PowerAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The lines of the report. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (analysis.result().sources().isEmpty()) {
            return lines;
        }
        uses(analysis).forEach(use -> use(use, lines));
        var ways = new TextTable(1, headings("way", "fault_kA", "loop_ohm", "limit_ohm", "disconnects", "inrush_A",
                "holds_A", "switches_on"));
        for (WayCheck check : analysis.protection().ways()) {
            ways.row(List.of(check.circuit().outlet().subject().name(), figure(times(check.highestFault_A(), 1e-3), 1),
                    (check.loopAtLeast() ? "≥ " : "") + figure(check.loop_ohm(), 2), figure(check.loopLimit_ohm(), 2),
                    verdict(check.disconnects()), (check.inrushUnknown() > 0 ? "≥ " : "") + figure(check.inrush_A(), 0),
                    figure(check.holds_A(), 0), verdict(check.switchesOn())));
        }
        add(lines, "protection.ways", ways);
        var cables = new TextTable(2, headings("cable", "to", "carries_A", "bears_A", "breaker_A", "verdict"));
        for (CableCheck check : analysis.protection().cables()) {
            cables.row(List.of(check.run().run().cable().name(), check.run().run().to().device().name(),
                    figure(check.current_A(), 1), figure(check.capacity_A(), 1), figure(check.breaker_A(), 0),
                    verdict(worse(check.load(), check.protectedBy()))));
        }
        add(lines, "protection.cables", cables);
        var rcds = new TextTable(1, headings("rcd", "rated_mA", "leaks_mA", "budget_mA", "verdict", "graded"));
        for (RcdCheck check : analysis.protection().rcds()) {
            var name = check.ways().isEmpty() ? check.station().device().name() : check.ways().getFirst().name();
            rcds.row(List.of(check.ways().size() > 1 ? name + " +" + (check.ways().size() - 1) : name,
                    figure(1000 * check.rcd().current_A(), 0), (check.unknown() > 0 ? "≥ " : "")
                            + figure(1000 * check.leakage_A(), 1), figure(1000 * check.budget_A(), 0),
                    verdict(check.leaks()), verdict(check.graded())));
        }
        add(lines, "protection.rcds", rcds);
        return lines;
    }

    /** What each source is asked for. */
    public static List<SourceUse> uses(PowerAnalysis analysis) {
        return analysis.result().origins().map(source -> SourceUse.of(source, analysis.result().network().facts()))
                .toList();
    }

    private static Verdict worse(Verdict a, Verdict b) {
        return a == Verdict.BAD || b == Verdict.BAD ? Verdict.BAD
                : a == Verdict.UNKNOWN || b == Verdict.UNKNOWN ? Verdict.UNKNOWN : Verdict.GOOD;
    }

    private void use(SourceUse use, List<String> lines) {
        var name = use.source().tree().root().device().name();
        if (use.load_percent().isPresent()) {
            lines.add(TEXT.text("use.generator", name, figure(use.load_percent(), 0), figure(use.step_percent(), 0),
                    figure(use.stepLimit_percent(), 0)));
            lines.add("  " + TEXT.text("use.fuel", (use.fuelAtMost() ? "≤ " : "") + figure(use.fuel_l_per_h(), 1),
                    figure(use.fuelPerDay_l(), 0), figure(use.tank_h(), 1)));
        }
        if (use.energyPerDay_kWh().isPresent()) {
            lines.add(TEXT.text("use.energy", name, figure(use.energyPerDay_kWh(), 0), figure(use.energy_kWh(), 0),
                    figure(use.carbon_kg(), 0)));
        }
        if (use.runtime_s().isPresent()) {
            lines.add(TEXT.text("use.runtime", name, figure(times(use.runtime_s(), 1 / 60.0), 0)));
        }
    }

    private static void add(List<String> lines, String key, TextTable table) {
        if (!table.isEmpty()) {
            lines.add("");
            lines.add(TEXT.text(key));
            table.lines().forEach(line -> lines.add("  " + line));
        }
    }

    /** Protection for machines; keys carry units. */
    static Map<String, Object> json(PowerAnalysis analysis) {
        var json = new LinkedHashMap<String, Object>();
        json.put("ways", analysis.protection().ways().stream().map(ProtectionReport::way).toList());
        json.put("cables", analysis.protection().cables().stream().map(ProtectionReport::cable).toList());
        json.put("rcds", analysis.protection().rcds().stream().map(ProtectionReport::rcd).toList());
        return json;
    }

    private static Map<String, Object> way(WayCheck check) {
        var json = new LinkedHashMap<String, Object>();
        json.put("way", check.circuit().outlet().subject().name());
        json.put("way_id", check.circuit().outlet().subject().id());
        json.put("short_circuit_highest_A", value(check.highestFault_A()));
        json.put("short_circuit_lowest_A", value(check.lowestFault_A()));
        json.put("breaking_capacity", check.breaking().id());
        json.put("trips_on_lowest", check.magnetic().id());
        json.put("loop_ohm", value(check.loop_ohm()));
        json.put("loop_at_least", check.loopAtLeast());
        json.put("loop_limit_ohm", value(check.loopLimit_ohm()));
        json.put("loop_limit_by_rcd", check.byRcd());
        json.put("disconnection_time_s", value(check.within_s()));
        json.put("disconnection", check.disconnects().id());
        json.put("inrush_peak_A", check.inrush_A());
        json.put("inrush_unknown_devices", check.inrushUnknown());
        json.put("breaker_holds_peak_A", value(check.holds_A()));
        json.put("switch_on", check.switchesOn().id());
        return json;
    }

    private static Map<String, Object> cable(CableCheck check) {
        var json = new LinkedHashMap<String, Object>();
        json.put("cable", check.run().run().cable().name());
        json.put("to", check.run().run().to().device().name());
        json.put("current_A", check.current_A());
        json.put("capacity_A", value(check.capacity_A()));
        json.put("capacity_factor", Double.isNaN(check.factor()) ? null : check.factor());
        json.put("capacity_table", check.table().map(Enum::name).orElse(null));
        json.put("breaker_A", value(check.breaker_A()));
        json.put("load", check.load().id());
        json.put("protected_by_breaker", check.protectedBy().id());
        return json;
    }

    private static Map<String, Object> rcd(RcdCheck check) {
        var json = new LinkedHashMap<String, Object>();
        json.put("distro", check.station().device().name());
        json.put("ways", check.ways().stream().map(each -> each.name()).toList());
        json.put("rated_mA", 1000 * check.rcd().current_A());
        json.put("leakage_mA", 1000 * check.leakage_A());
        json.put("leakage_unknown_devices", check.unknown());
        json.put("leakage_budget_mA", 1000 * check.budget_A());
        json.put("leakage", check.leaks().id());
        json.put("grading", check.graded().id());
        return json;
    }

    /** Use of a source for machines; keys carry units. */
    static Map<String, Object> json(SourceUse use) {
        var json = new LinkedHashMap<String, Object>();
        json.put("source", use.source().tree().root().device().name());
        json.put("generator_load_percent", value(use.load_percent()));
        json.put("steps_W", use.steps_W());
        json.put("largest_step_percent", value(use.step_percent()));
        json.put("step_limit_percent", value(use.stepLimit_percent()));
        json.put("fuel_l_per_h", value(use.fuel_l_per_h()));
        json.put("fuel_at_most", use.fuelAtMost());
        json.put("fuel_per_day_l", value(use.fuelPerDay_l()));
        json.put("tank_h", value(use.tank_h()));
        json.put("energy_per_day_kWh", value(use.energyPerDay_kWh()));
        json.put("energy_kWh", value(use.energy_kWh()));
        json.put("carbon_dioxide_kg", value(use.carbon_kg()));
        json.put("ups_runtime_s", value(use.runtime_s()));
        return json;
    }

    private static Object value(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static String verdict(Verdict verdict) {
        return TEXT.text("verdict." + verdict.id());
    }

    private static List<String> headings(String... keys) {
        return List.of(keys).stream().map(key -> TEXT.text("column." + key)).toList();
    }

    private static OptionalDouble times(OptionalDouble value, double factor) {
        return value.isPresent() ? OptionalDouble.of(factor * value.getAsDouble()) : value;
    }

    private static String figure(OptionalDouble value, int decimals) {
        return value.isPresent() ? figure(value.getAsDouble(), decimals) : "?";
    }

    private static String figure(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
