/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.power.network.PowerProblem;
import org.headroom.power.network.PowerProblem.Code;

/** Compares what flows with what may flow. */
public final class Limits {

    /** By how much a phase may be off the mean of the phases of a source before it is told, in %. */
    public static final double IMBALANCE_PERCENT = 20;
    /** Sources loaded less than this are not worth balancing, in % of their rating. */
    private static final double LIGHT_PERCENT = 20;
    private static final Messages TEXT = Messages.of(Limits.class);

    private Limits() {
    }

    /** Everything that is over a limit, in the order of the supply. */
    public static List<PowerProblem> over(PowerResult result) {
        var found = new ArrayList<PowerProblem>();
        for (SourceResult source : result.sources()) {
            source(source, found);
            source.stations().forEach(station -> station(station, found));
            source.runs().forEach(run -> run(run, found));
        }
        result.network().dropLimit_percent().ifPresent(limit -> result.loads()
                .forEach(load -> drop(load, limit, found)));
        return found;
    }

    private static void source(SourceResult source, List<PowerProblem> found) {
        var root = source.tree().root();
        double percent = source.load_percent().orElse(0);
        if (percent > 100) {
            add(found, Code.SOURCE_OVERLOAD, List.of(root.device()), root.device().name(),
                    figure(source.diversity() * source.flow().highest_A(), 1),
                    figure(source.tree().limit_A().getAsDouble(), 0),
                    figure(percent, 0));
        }
        var lines = source.tree().levels().lines();
        double imbalance = lines.count() < 2 ? 0 : source.flow().imbalance_percent(lines).orElse(0);
        boolean light = source.load_percent().isPresent() && percent < LIGHT_PERCENT;
        if (imbalance > IMBALANCE_PERCENT && !light) {
            var currents = lines.numbers().stream().map(line -> "L" + (line + 1) + " "
                    + figure(source.flow().current_A(line), 1) + " A")
                    .reduce((a, b) -> a + ", " + b).orElse("");
            add(found, Code.PHASE_IMBALANCE, List.of(root.device()), root.device()
                    .name(), currents, figure(imbalance, 0),
                    figure(IMBALANCE_PERCENT, 0));
        }
    }

    private static void station(StationResult station, List<PowerProblem> found) {
        var name = station.station().device().name();
        if (station.limit_A().isPresent() && station.flow().highest_A() > station.limit_A().getAsDouble()) {
            add(found, Code.MAIN_BREAKER_OVERLOAD, List.of(station.station().device()), name,
                    figure(station.flow().highest_A(), 1),
                    figure(station.limit_A().getAsDouble(), 1));
        }
        for (CircuitResult circuit : station.circuits()) {
            if (circuit.isOver()) {
                add(found, Code.WAY_OVERLOAD, List.of(circuit.outlet().subject(), station.station().device()),
                        name + " · " + circuit.outlet().label(), figure(circuit.flow().highest_A(), 1),
                        figure(circuit.limit_A().getAsDouble(), 1));
            }
        }
    }

    private static void run(RunResult run, List<PowerProblem> found) {
        if (run.load_percent().orElse(0) > 100) {
            add(found, Code.FEEDER_OVERLOAD, List.of(run.run().cable(), run.run().to().device()), run.run().cable()
                    .name(),
                    run.run().to().device().name(), figure(Math.max(run.flow().highest_A(), run.flow().neutral_A()), 1),
                    figure(run.run().rating_A().getAsDouble(), 0));
        }
    }

    private static void drop(LoadResult load, double limit, List<PowerProblem> found) {
        var drop = load.drop();
        if (drop.isPresent() && load.load().draw().isPresent() && drop.get().percent() > limit) {
            var subjects = new ArrayList<Subject>(List.of(load.load().device()));
            load.path().reversed().stream().findFirst().ifPresent(outlet -> subjects.add(outlet.subject()));
            add(found, Code.VOLTAGE_DROP, subjects, load.load().device().name(), figure(drop.get().percent(), 1),
                    figure(drop.get().drop_V(), 1), figure(limit, 1));
        }
    }

    private static void add(List<PowerProblem> found, Code code, List<Subject> subjects, Object... arguments) {
        found.add(new PowerProblem(code, subjects, TEXT.text(code.id(), arguments), TEXT.text(code.id() + ".hint")));
    }

    private static String figure(double value, int decimals) {
        return String.format(Locale.getDefault(Locale.Category.FORMAT), "%." + decimals + "f", value);
    }
}
