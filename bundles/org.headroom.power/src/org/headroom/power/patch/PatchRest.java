/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.patch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.core.design.DesignObjects;
import org.headroom.core.rule.Subject;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.Change;
import org.headroom.model.power.Way;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.load.Estimate;
import org.headroom.power.load.LoadEstimator;

/**
 * Finds free ways for the devices that nothing feeds: the largest first, each at its own place when there is a way, and
 * on the line that carries least so far. A way is not loaded beyond its breaker.
 *
 * @param change plugs them in, as one step; empty when there is nothing to do
 * @param found  devices with a way
 * @param left   devices that no free way fits
 */
public record PatchRest(Optional<Change> change, List<Subject> found, List<Subject> left) {

    public PatchRest {
        found = List.copyOf(found);
        left = List.copyOf(left);
    }

    /** @param catalogue types of cables to choose from, besides those of the design */
    public static PatchRest of(Production production, Collection<DeviceType> catalogue) {
        return new Search(production, new WayPatch(production, catalogue)).run();
    }

    /** A way that is free, with what the lines of its source carry. */
    private record Free(Way way, CircuitResult circuit, StationResult station, SourceResult source, double[] line_A) {

        boolean bears(double amperes) {
            return circuit.limit_A().isEmpty() || amperes <= circuit.limit_A().getAsDouble();
        }

        double after(double amperes) {
            return circuit.outlet().lines().numbers().stream().mapToDouble(line -> line_A[line] + amperes).max().orElse(0);
        }

        void take(double amperes) {
            circuit.outlet().lines().numbers().forEach(line -> line_A[line] += amperes);
        }

        boolean isAt(Device device) {
            return device.getLocation() != null && device.getLocation().getName() != null
                    && device.getLocation().getName().equals(station.station().location());
        }

        double amperes(Device device, LoadEstimator estimator) {
            var lines = circuit.outlet().lines();
            return estimator.estimate(device, source.tree().levels().voltage_V(lines), lines.count())
                    instanceof Estimate.Known known ? known.draw().current_A() : 0;
        }
    }

    /** One search. */
    private static final class Search {
        private final Production production;
        private final WayPatch patch;
        private final List<Free> free = new ArrayList<>();
        private final LoadEstimator estimator;
        private final Map<Device, Double> sizes = new IdentityHashMap<>();

        Search(Production production, WayPatch patch) {
            this.production = production;
            this.patch = patch;
            var result = PowerAnalysis.of(production).result();
            estimator = new LoadEstimator(result.network().duty(), OptionalDouble.empty(),
                    Optional.empty());
            result.sources().forEach(source -> {
                var lines = new double[] { source.flow().current_A(0), source.flow().current_A(1),
                        source.flow().current_A(2) };
                source.stations().forEach(station -> station.circuits().stream()
                        .filter(circuit -> circuit.outlet().way() && circuit.outlet().runs().isEmpty()
                                && !circuit.outlet().lines().isEmpty())
                        .forEach(circuit -> DesignObjects.find(production, circuit.outlet().subject().id(), Way.class)
                                .ifPresent(way -> free.add(new Free(way, circuit, station, source, lines)))));
            });
        }

        PatchRest run() {
            var devices = PowerAnalysis.network(production).unfed().stream()
                    .flatMap(subject -> DesignObjects.find(production, subject.id(), Device.class).stream())
                    .sorted(Comparator.comparingDouble(this::size).reversed()).toList();
            var pairs = new ArrayList<WayPatch.Pair>();
            var found = new ArrayList<Subject>();
            var left = new ArrayList<Subject>();
            for (Device device : devices) {
                var inlets = WayPatch.free(device).toList();
                int before = pairs.size();
                inlets.forEach(inlet -> best(inlet, inlets.size()).ifPresent(way -> pairs.add(new WayPatch.Pair(way, inlet))));
                if (!inlets.isEmpty()) {
                    (pairs.size() > before ? found : left).add(Subject.of(device));
                }
            }
            return new PatchRest(patch.plug(pairs), found, left);
        }

        private double size(Device device) {
            return sizes.computeIfAbsent(device, each -> free.stream().mapToDouble(way -> way.amperes(each, estimator))
                    .max().orElse(0));
        }

        private Optional<Way> best(Port inlet, int inlets) {
            var device = inlet.getDevice();
            var best = free.stream().filter(each -> patch.fits(each.way(), inlet))
                    .filter(each -> each.bears(each.amperes(device, estimator) / inlets))
                    .min(Comparator.<Free, Boolean>comparing(each -> !each.isAt(device))
                            .thenComparingDouble(each -> each.after(each.amperes(device, estimator) / inlets)));
            best.ifPresent(each -> {
                each.take(each.amperes(device, estimator) / inlets);
                free.remove(each);
            });
            return best.map(Free::way);
        }
    }
}
