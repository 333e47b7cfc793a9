/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.power.PowerAnalysis;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.Drop;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.LoadResult;
import org.headroom.power.flow.NodeVoltage;
import org.headroom.power.flow.RunResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.load.LoadNote;
import org.headroom.power.heat.PlaceHeat;
import org.headroom.power.network.Lines;
import org.headroom.power.poe.PoeFeed;
import org.headroom.power.network.PowerProblem;

/**
 * The power of a production as maps, lists, texts, numbers and truth values, ready for JSON. Keys carry units; a figure
 * that is not
 * known is {@code null}.
 */
public final class PowerJson {

    private PowerJson() {
    }

    public static Map<String, Object> of(String production, PowerAnalysis analysis) {
        var result = analysis.result();
        var network = result.network();
        var json = new LinkedHashMap<String, Object>();
        json.put("production", production);
        json.put("duty", network.duty().getLiteral());
        json.put("voltage_drop_limit_percent", value(network.dropLimit_percent()));
        json.put("continuous_load_factor", network.continuousFactor());
        json.put("diversity", network.diversity());
        json.put("at_least", result.atLeast());
        json.put("sources", result.sources().stream().map(PowerJson::source).toList());
        json.put("distros", result.sources().stream().flatMap(source -> source.stations().stream().skip(1)
                .map(station -> distro(source, station))).toList());
        json.put("circuits", result.circuits().map(PowerJson::circuit).toList());
        json.put("feeders", result.sources().stream().flatMap(source -> source.runs().stream()
                .map(run -> feeder(source, run))).toList());
        json.put("loads", result.loads().filter(load -> load.load().draw().isPresent()).map(PowerJson::load).toList());
        json.put("unknown_loads", result.unknown().stream().map(PowerJson::unknown).toList());
        json.put("not_plugged_in", network.unfed().stream().map(each -> each.name()).toList());
        json.put("without_source", network.adrift().stream().map(each -> each.name()).toList());
        json.put("power_over_ethernet", network.poe().stream().map(PowerJson::poe).toList());
        json.put("heat_of_rooms", PlaceHeat.ofRooms(result).stream().map(PowerJson::heat).toList());
        json.put("heat_of_racks", PlaceHeat.ofRacks(result).stream().map(PowerJson::heat).toList());
        json.put("protection", ProtectionReport.json(analysis));
        json.put("use", ProtectionReport.uses(analysis).stream().map(ProtectionReport::json).toList());
        json.put("problems", analysis.problems().stream().map(PowerJson::problem).toList());
        json.put("method", "calculated after IEC 60364-5-52 Annex G");
        return json;
    }

    private static Map<String, Object> poe(PoeFeed feed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", feed.source().name());
        json.put("budget_W", value(feed.budget_W()));
        json.put("power_W", feed.power_W());
        json.put("at_least", feed.atLeast());
        json.put("takers", feed.takers().stream().map(taker -> {
            var each = new LinkedHashMap<String, Object>();
            each.put("name", taker.device().name());
            each.put("port", taker.port());
            each.put("power_W", value(taker.power_W()));
            return each;
        }).toList());
        return json;
    }

    private static Map<String, Object> heat(PlaceHeat heat) {
        var json = new LinkedHashMap<String, Object>();
        json.put("place", heat.place());
        json.put("heat_W", heat.heat_W());
        json.put("heat_BTU_per_h", heat.heat_BTU_per_h());
        json.put("heat_unknown_devices", heat.unknown());
        return json;
    }

    private static Map<String, Object> source(SourceResult source) {
        var json = new LinkedHashMap<String, Object>();
        var tree = source.tree();
        json.put("id", tree.root().subject().id());
        json.put("name", tree.root().device().name());
        json.put("type", tree.root().typeName());
        json.put("kind", tree.kind().getLiteral());
        json.put("voltage_line_to_neutral_V", tree.levels().lineToNeutral_V());
        json.put("voltage_line_to_line_V", tree.levels().lines().count() < 2 ? null : tree.levels()
                .voltage_V(Lines.first(2)));
        json.put("rated_current_A", value(tree.ratedCurrent_A()));
        json.put("rated_current_from_outlet", tree.ratingFromOutlet());
        json.put("rated_power_VA", value(tree.ratedPower_VA()));
        flow(json, source.flow(), tree.levels().lines());
        json.put("earth_leakage_A", source.leakage_A());
        json.put("earth_leakage_unknown_devices", source.leakageUnknown());
        json.put("load_percent", value(source.load_percent()));
        json.put("imbalance_percent", value(source.flow().imbalance_percent(tree.levels().lines())));
        drop(json, source.worst().flatMap(LoadResult::drop));
        json.put("voltage_drop_at", source.worst().map(load -> load.load().device().name()).orElse(null));
        return json;
    }

    private static Map<String, Object> distro(SourceResult source, StationResult station) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", station.station().subject().id());
        json.put("name", station.station().device().name());
        json.put("type", station.station().typeName());
        json.put("location", station.station().location());
        json.put("source", source.tree().root().device().name());
        json.put("phases", station.station().lines().toString());
        json.put("main_breaker_A", value(station.station().mainBreaker_A()));
        flow(json, station.flow(), station.station().lines());
        json.put("load_percent", value(station.load_percent()));
        drops(json, source, station.voltage(), station.station().lines());
        return json;
    }

    private static Map<String, Object> circuit(CircuitResult circuit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", circuit.outlet().subject().id());
        json.put("name", circuit.outlet().label());
        json.put("distro", circuit.station().device().name());
        json.put("is_way", circuit.outlet().way());
        json.put("phases", circuit.outlet().lines().toString());
        json.put("breaker_A", value(circuit.outlet().breaker_A()));
        json.put("limit_A", value(circuit.limit_A()));
        json.put("loads", circuit.loads().stream().map(load -> load.load().device().name()).toList());
        flow(json, circuit.flow(), circuit.outlet().lines());
        json.put("load_percent", value(circuit.load_percent()));
        drop(json, circuit.worstDrop());
        return json;
    }

    private static Map<String, Object> feeder(SourceResult source, RunResult run) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", run.run().cable().id());
        json.put("number", run.run().number());
        json.put("from", run.from().subject().name());
        json.put("to", run.run().to().device().name());
        json.put("length_m", value(run.run().length_m()));
        json.put("resistance_ohm", run.run().impedance().map(each -> (Object) each.re()).orElse(null));
        json.put("reactance_ohm", run.run().impedance().map(each -> (Object) each.im()).orElse(null));
        json.put("connector_rating_A", value(run.run().rating_A()));
        flow(json, run.flow(), run.from().lines());
        json.put("load_percent", value(run.load_percent()));
        drops(json, source, run.there(), run.from().lines());
        return json;
    }

    private static Map<String, Object> load(LoadResult result) {
        var json = new LinkedHashMap<String, Object>();
        var draw = result.load().draw().orElseThrow();
        json.put("device_id", result.load().device().id());
        json.put("device", result.load().device().name());
        json.put("inlet", result.load().inlet().name());
        json.put("type", result.station().typeName());
        json.put("phases", result.load().lines().toString());
        json.put("power_W", draw.power_W());
        json.put("current_A", draw.current_A());
        json.put("power_factor", draw.powerFactor());
        json.put("heat_W", value(draw.heat_W()));
        json.put("heat_BTU_per_h", draw.heat_W().isPresent() ? PowerReport.btu(draw.heat_W().getAsDouble()) : null);
        json.put("basis", draw.basis().id());
        json.put("notes", draw.notes().stream().map(LoadNote::id).toList());
        json.put("path", result.path().stream().map(outlet -> outlet.subject().name()).toList());
        drop(json, result.drop());
        return json;
    }

    private static Map<String, Object> unknown(LoadResult result) {
        var json = new LinkedHashMap<String, Object>();
        json.put("device_id", result.load().device().id());
        json.put("device", result.load().device().name());
        json.put("inlet", result.load().inlet().name());
        json.put("type", result.station().typeName());
        json.put("reason", result.load().unknown());
        return json;
    }

    private static Map<String, Object> problem(PowerProblem problem) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", problem.code().ruleId());
        json.put("severity", problem.severity().id());
        json.put("object", problem.subjects().getFirst().name());
        json.put("object_id", problem.subjects().getFirst().id());
        json.put("message", problem.message());
        json.put("hint", problem.hint());
        return json;
    }

    private static void flow(Map<String, Object> json, Flow flow, Lines lines) {
        json.put("at_least", flow.unknown() > 0);
        json.put("power_W", flow.power_W());
        json.put("apparent_power_VA", flow.apparent_VA());
        json.put("power_factor", value(flow.powerFactor()));
        for (int line = 0; line < 3; line++) {
            json.put("current_L" + (line + 1) + "_A", lines.has(line) ? flow.current_A(line) : null);
        }
        for (int line = 0; line < 3; line++) {
            json.put("angle_L" + (line + 1) + "_deg", lines.has(line) && flow.current_A(line) > 0 ? flow.line(line)
                    .angle_deg() : null);
        }
        json.put("current_N_A", flow.neutral_A());
        json.put("third_harmonic_N_A", flow.triplen_A());
        json.put("heat_W", flow.heat_W());
        json.put("heat_BTU_per_h", PowerReport.btu(flow.heat_W()));
        json.put("heat_at_least", flow.heatUnknown() > 0);
        json.put("loads_counted", flow.loads());
        json.put("loads_unknown", flow.unknown());
    }

    private static void drop(Map<String, Object> json, Optional<Drop> drop) {
        json.put("voltage_drop_V", drop.map(each -> (Object) each.drop_V()).orElse(null));
        json.put("voltage_drop_percent", drop.map(each -> (Object) each.percent()).orElse(null));
        json.put("voltage_drop_at_least", drop.map(Drop::atLeast).orElse(false));
    }

    private static void drops(Map<String, Object> json, SourceResult source, NodeVoltage voltage, Lines lines) {
        drop(json, lines.isEmpty() ? Optional.empty() : Optional.of(voltage.drop(lines, source.tree().levels())));
        for (int line = 0; line < 3; line++) {
            json.put("voltage_drop_L" + (line + 1) + "_V",
                    lines.has(line) ? voltage.drop_V(line, source.tree().levels()) : null);
        }
    }

    private static Object value(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
