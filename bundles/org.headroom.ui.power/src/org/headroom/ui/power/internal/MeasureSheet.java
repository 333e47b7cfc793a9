/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.common.text.Messages;
import org.headroom.model.measurement.Measurement;
import org.headroom.model.measurement.MeasurementKind;
import org.headroom.model.production.Production;
import org.headroom.power.site.SiteTests;
import org.headroom.power.site.SiteTests.Place;
import org.headroom.power.site.SiteTests.Value;

/** What was typed as measured values, beside what the production holds already. */
final class MeasureSheet {

    /** What is entered as a figure. */
    static final List<MeasurementKind> FIGURES = List.of(MeasurementKind.INSULATION, MeasurementKind.LOOP_IMPEDANCE,
            MeasurementKind.RCD_TIME);
    /** What is only good or not. */
    static final List<MeasurementKind> VERDICTS = List.of(MeasurementKind.POLARITY, MeasurementKind.PHASE_ROTATION);

    private static final Messages MESSAGES = Messages.of(MeasureSheet.class);

    private final Production production;
    private final List<Place> places;
    private final Map<Cell, String> typed = new HashMap<>();

    private record Cell(Place place, MeasurementKind kind) {
    }

    MeasureSheet(Production production, List<Place> places) {
        this.production = production;
        this.places = List.copyOf(places);
    }

    List<Place> places() {
        return places;
    }

    static boolean asks(Place place, MeasurementKind kind) {
        return place.kinds().contains(kind);
    }

    /** What stands in a field: what was typed, or else what is kept. */
    String text(Place place, MeasurementKind kind) {
        return typed.getOrDefault(new Cell(place, kind), kept(place, kind));
    }

    private String kept(Place place, MeasurementKind kind) {
        return SiteTests.newest(production, place.id(), kind).map(MeasureSheet::text).orElse("");
    }

    private static String text(Measurement measurement) {
        if (measurement.getValue() != null) {
            return String.valueOf(measurement.getValue()).replaceFirst("\\.0$", "");
        }
        return measurement.getPassed() == null ? "" : MESSAGES.text(measurement.getPassed() ? "verdict.good" : "verdict.bad");
    }

    void type(Place place, MeasurementKind kind, String text) {
        typed.put(new Cell(place, kind), text.strip());
    }

    /** The first field that holds no value; empty when all are good. */
    Optional<String> wrong() {
        return typed.entrySet().stream().filter(each -> FIGURES.contains(each.getKey().kind()))
                .map(Map.Entry::getValue).filter(text -> !text.isEmpty() && figure(text).isEmpty())
                .findFirst().map(text -> MESSAGES.text("measure.bad", text));
    }

    /** Whether a field holds a value that is not good. */
    boolean fails(Place place, MeasurementKind kind) {
        var text = text(place, kind);
        if (VERDICTS.contains(kind)) {
            return text.equals(MESSAGES.text("verdict.bad"));
        }
        return figure(text).stream().anyMatch(value -> !place.passes(kind, value).orElse(true));
    }

    /** What is new, in the order of the places. */
    List<Value> values() {
        var values = new ArrayList<Value>();
        for (Place place : places) {
            for (MeasurementKind kind : place.kinds()) {
                var text = typed.get(new Cell(place, kind));
                if (text != null && !text.isEmpty() && !text.equals(kept(place, kind))) {
                    values.add(FIGURES.contains(kind) ? new Value(place, kind, figure(text), Optional.empty())
                            : new Value(place, kind, OptionalDouble.empty(),
                                    Optional.of(text.equals(MESSAGES.text("verdict.good")))));
                }
            }
        }
        return values;
    }

    private static OptionalDouble figure(String text) {
        try {
            double value = Double.parseDouble(text.replace(',', '.'));
            return value >= 0 && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
