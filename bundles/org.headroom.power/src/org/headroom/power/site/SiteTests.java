/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.common.text.Messages;
import org.headroom.core.design.DesignObjects;
import org.headroom.model.base.Ids;
import org.headroom.model.base.Identified;
import org.headroom.model.commands.AddObject;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.measurement.Measurement;
import org.headroom.model.measurement.MeasurementFactory;
import org.headroom.model.measurement.MeasurementKind;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.Protection;
import org.headroom.power.protection.WayCheck;

/**
 * What is measured on site before a supply is handed over, and the values that are kept with the production. A new value
 * is put beside the older ones, which stay; the newest counts.
 */
public final class SiteTests {

    /** Least insulation resistance at 500 V DC in MΩ (IEC 60364-6, Table 6A, circuits up to 500 V). */
    public static final double LEAST_INSULATION_MOHM = 1;
    /** Longest trip time at the rated residual current in ms (IEC 61008-1, Table 1, general type). */
    public static final double RCD_LONGEST_MS = 300;
    /** The same for a delayed one, type S. */
    public static final double DELAYED_LONGEST_MS = 500;
    /** Shortest time for which a delayed one has to wait, in ms. */
    public static final double DELAYED_SHORTEST_MS = 130;

    private static final Messages TEXT = Messages.of(SiteTests.class);

    private SiteTests() {
    }

    /**
     * A source or a way with what is measured there.
     *
     * @param id            source or way
     * @param station       source or distro that it belongs to
     * @param name          the way; empty for the source itself
     * @param kinds         what is measured there
     * @param loopLimit_ohm largest earth-fault loop impedance; empty: unknown
     * @param rcd           its residual-current device
     */
    public record Place(String id, String station, String name, List<MeasurementKind> kinds,
            OptionalDouble loopLimit_ohm, Optional<Protection.Rcd> rcd) {

        public Place {
            kinds = List.copyOf(kinds);
        }

        /** Whether a value is good; empty where nobody knows the limit. */
        public Optional<Boolean> passes(MeasurementKind kind, double value) {
            return switch (kind) {
                case INSULATION -> Optional.of(value >= LEAST_INSULATION_MOHM);
                case LOOP_IMPEDANCE -> loopLimit_ohm.isPresent() ? Optional.of(value <= loopLimit_ohm.getAsDouble())
                        : Optional.empty();
                case RCD_TIME -> rcd.map(each -> each.delayed()
                        ? value >= DELAYED_SHORTEST_MS && value <= DELAYED_LONGEST_MS : value <= RCD_LONGEST_MS);
                default -> Optional.empty();
            };
        }
    }

    /** Who measured, with what, and when, as {@code 2026-12-04}; each may be empty. */
    public record Tester(String name, String instrument, String date) {
    }

    /**
     * A new value.
     *
     * @param value  in the {@link #unit} of its kind; empty for what is only good or not
     * @param passed whether it is good; empty: the limit decides
     */
    public record Value(Place place, MeasurementKind kind, OptionalDouble value, Optional<Boolean> passed) {

        public Value {
            if (value.isPresent() && !(value.getAsDouble() >= 0 && Double.isFinite(value.getAsDouble()))) {
                throw new IllegalArgumentException(TEXT.text("not-a-value", value.getAsDouble(), place.station()));
            }
        }
    }

    /** Everything to be measured, in the order of the supply. */
    public static List<Place> places(PowerAnalysis analysis) {
        var checks = new IdentityHashMap<Outlet, WayCheck>();
        analysis.protection().ways().forEach(check -> checks.put(check.circuit().outlet(), check));
        var places = new ArrayList<Place>();
        for (var source : analysis.result().sources()) {
            var root = source.tree().root();
            places.add(new Place(root.subject().id(), root.device().name(), "", source.tree().levels().lines().count() == 3
                    ? List.of(MeasurementKind.LOOP_IMPEDANCE, MeasurementKind.PHASE_ROTATION)
                    : List.of(MeasurementKind.LOOP_IMPEDANCE), OptionalDouble.empty(), Optional.empty()));
            source.stations().forEach(station -> station.circuits().stream().map(circuit -> circuit.outlet())
                    .filter(Outlet::way).forEach(outlet -> places.add(new Place(outlet.subject().id(),
                            station.station().device().name(), outlet.label(), kinds(outlet), checks.containsKey(outlet)
                                    ? checks.get(outlet).loopLimit_ohm() : OptionalDouble.empty(),
                            outlet.protection().rcd()))));
        }
        return places;
    }

    private static List<MeasurementKind> kinds(Outlet outlet) {
        var kinds = new ArrayList<>(List.of(MeasurementKind.INSULATION, MeasurementKind.LOOP_IMPEDANCE));
        if (outlet.protection().rcd().isPresent()) {
            kinds.add(MeasurementKind.RCD_TIME);
        }
        kinds.add(MeasurementKind.POLARITY);
        return kinds;
    }

    /** The newest measurement of a kind: the last one in the list. */
    public static Optional<Measurement> newest(Production production, String id, MeasurementKind kind) {
        return production.getMeasurements().stream().filter(each -> each.getKind() == kind)
                .filter(each -> each.getSubject() != null && id.equals(each.getSubject().getId()))
                .reduce((first, second) -> second);
    }

    /** The unit in which values of a kind are written; empty for what is only good or not. */
    public static String unit(MeasurementKind kind) {
        return switch (kind) {
            case INSULATION -> "MΩ";
            case LOOP_IMPEDANCE -> "Ω";
            case RCD_TIME -> "ms";
            default -> "";
        };
    }

    /** Keeps values with the production, as one step; empty when there are none, or their places are gone. */
    public static Optional<Change> change(Production production, Tester tester, List<Value> values) {
        var changes = values.stream().flatMap(value -> DesignObjects.find(production, value.place().id()).stream()
                .map(subject -> (Change) new AddObject(production, ProductionPackage.Literals.PRODUCTION__MEASUREMENTS,
                        measurement(subject, tester, value)))).toList();
        return changes.isEmpty() ? Optional.empty()
                : Optional.of(new CompoundChange(TEXT.text("change", changes.size()), changes));
    }

    private static Measurement measurement(Identified subject, Tester tester, Value value) {
        var measurement = MeasurementFactory.eINSTANCE.createMeasurement();
        Ids.assign(measurement);
        measurement.setKind(value.kind());
        measurement.setSubject(subject);
        measurement.setName((value.place().station() + " " + value.place().name()).strip());
        measurement.setAuthor(blankToNull(tester.name()));
        measurement.setInstrument(blankToNull(tester.instrument()));
        measurement.setTaken(blankToNull(tester.date()));
        value.value().ifPresent(measurement::setValue);
        if (!unit(value.kind()).isEmpty()) {
            measurement.setUnit(unit(value.kind()));
        }
        value.passed().or(() -> value.value().isPresent()
                ? value.place().passes(value.kind(), value.value().getAsDouble()) : Optional.empty())
                .ifPresent(measurement::setPassed);
        return measurement;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
