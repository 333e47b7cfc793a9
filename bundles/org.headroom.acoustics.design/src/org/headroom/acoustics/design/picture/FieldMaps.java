/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.design.Coverage;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.Listening;
import org.headroom.acoustics.design.SpeechCoverage;
import org.headroom.acoustics.field.DirectField;
import org.headroom.acoustics.field.Emitter;
import org.headroom.acoustics.field.FieldRequest;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.SpeedOfSound;
import org.headroom.common.text.Messages;

/** Calculates maps of every kind. For background threads; every calculation stops soon after it is told. */
public final class FieldMaps {

    /** What counts at a place: no more than so much below the loudest there. */
    private static final double COUNTS_DB = 10;
    private static final double TIME_STEP_MS = 10;
    private static final double WINDOW_STEP_MS = 5;

    private final CoverageMaps maps;
    private final Messages text;

    public FieldMaps(Locale locale) {
        maps = new CoverageMaps(locale);
        text = Messages.of(FieldMaps.class, locale);
    }

    /**
     * A map with what its values are against.
     *
     * @param map          the map
     * @param reference_dB what was taken from the levels; 0 where they are those of the real system
     */
    public record Predicted(CoverageMap map, double reference_dB) {
    }

    /**
     * Calculates.
     *
     * @return empty where nothing can be predicted: no loudspeaker, no audience, impossible air, or what the map needs is not known
     * @throws CancellationException when {@code cancelled} turned true
     */
    public Optional<Predicted> of(MapOrder order, CoverageDesign design, String production, BooleanSupplier cancelled) {
        return switch (order.kind()) {
            case LEVEL -> Coverage.predict(design, allowed(order, design).request(), cancelled)
                    .map(each -> new Predicted(maps.levels(each, production), reference(each)));
            case HEADROOM -> design.isAbsolute() ? Coverage.predict(design, allowed(order, design).request(), cancelled)
                    .map(each -> new Predicted(headroom(maps.levels(each, production), order.target_dB(), production), order.target_dB()))
                    : Optional.empty();
            case SPEECH -> SpeechCoverage.predict(design, order.request().spacing_m(), order.request().below_dB(), cancelled)
                    .map(each -> new Predicted(maps.speech(each, production), 0));
            case ARRIVAL, WINDOW -> times(order, design, production, cancelled).map(each -> new Predicted(each, 0));
        };
    }

    private static double reference(Coverage coverage) {
        return coverage.isAbsolute() ? 0 : coverage.statistics().map(each -> each.most_dB()).orElse(0.0);
    }

    // complex summation is refused where phase is not known: the picture then says what was done instead
    private static MapOrder allowed(MapOrder order, CoverageDesign design) {
        var wanted = order.request().summation();
        return wanted.filter(each -> each == Summation.COMPLEX && design.summation() != Summation.COMPLEX).isPresent()
                ? new MapOrder(order.kind(), order.request().summed(design.summation()), order.target_dB()) : order;
    }

    private CoverageMap headroom(CoverageMap levels, double target_dB, String production) {
        return changed(levels, production + ": " + text.text("headroom", Math.round(target_dB)), levels.areas().stream()
                .map(area -> new CoverageMap.Area(area.name(), area.points(), Arrays.stream(area.values()).map(each -> each - target_dB).toArray()))
                .toList());
    }

    private static CoverageMap changed(CoverageMap map, String title, List<CoverageMap.Area> areas) {
        return new CoverageMap(map.design(), title, map.unit(), map.decimals(), map.step(), map.remarks(), areas);
    }

    /**
     * How one map differs from another of the same kind: at each place the value of the first less that of the nearest place of the second.
     *
     * @param title what the two are
     */
    public CoverageMap difference(CoverageMap now, CoverageMap before, String title) {
        var areas = new ArrayList<CoverageMap.Area>();
        for (var area : now.areas()) {
            before.areas().stream().filter(each -> each.name().equals(area.name())).findFirst().ifPresent(other -> {
                var values = area.values();
                var others = new NearestPlace(other);
                for (int i = 0; i < values.length; i++) {
                    values[i] -= others.value(area.points().get(i));
                }
                areas.add(new CoverageMap.Area(area.name(), area.points(), values));
            });
        }
        return new CoverageMap(now.design(), title, now.unit(), Math.max(now.decimals(), now.unit().startsWith("dB") ? 1 : 0),
                now.unit().startsWith("dB") ? 1 : now.step(), now.remarks(), areas);
    }

    private Optional<CoverageMap> times(MapOrder order, CoverageDesign design, String production, BooleanSupplier cancelled) {
        if (design.air().isEmpty() || design.sources().isEmpty() || design.audience().isEmpty()) {
            return Optional.empty();
        }
        boolean window = order.kind() == MapOrder.Kind.WINDOW;
        var emitters = Coverage.emitters(design, order.request());
        var areas = new ArrayList<CoverageMap.Area>();
        for (Listening listening : design.audience()) {
            var points = listening.grid(order.request().spacing_m());
            areas.add(new CoverageMap.Area(listening.surface().name(), points, times(points, emitters, order, design, window, cancelled)));
        }
        var remarks = List.of(text.text("counts", COUNTS_DB));
        return Optional.of(new CoverageMap(design, production + ": " + text.text(window ? "window" : "arrival"), "ms", 0,
                window ? WINDOW_STEP_MS : TIME_STEP_MS, remarks, areas));
    }

    /** First arrival, or the time between the first and the last one, of what counts at each place [ms]. */
    private static double[] times(List<Point3> points, List<Emitter> emitters, MapOrder order, CoverageDesign design, boolean window,
            BooleanSupplier cancelled) {
        double speed = SpeedOfSound.metresPerSecond(design.air().orElseThrow().temperature_C());
        var bands = order.request().bands().stream().map(each -> Band.tone(each.frequencies_Hz().get(each.frequencies_Hz().size() / 2))).toList();
        var flat = new double[bands.size()];
        var levels = new double[emitters.size()][points.size()];
        var loudest = new double[points.size()];
        Arrays.fill(loudest, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < levels.length; i++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            var field = DirectField.of(new FieldRequest(List.of(emitters.get(i)), points, bands, design.air().get(), Summation.ENERGY), cancelled);
            for (int point = 0; point < loudest.length; point++) {
                levels[i][point] = field.sum_dB(point, flat);
                loudest[point] = Math.max(loudest[point], levels[i][point]);
            }
        }
        var times = new double[points.size()];
        for (int point = 0; point < times.length; point++) {
            double first = Double.POSITIVE_INFINITY;
            double last = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < levels.length; i++) {
                if (Double.isFinite(levels[i][point]) && levels[i][point] >= loudest[point] - COUNTS_DB) {
                    double time = emitters.get(i).position().distanceTo_m(points.get(point)) / speed + emitters.get(i).delay_s();
                    first = Math.min(first, time);
                    last = Math.max(last, time);
                }
            }
            times[point] = Double.isFinite(first) ? (window ? last - first : first) * 1000 : Double.NaN;
        }
        return times;
    }

    /**
     * A map over the upright plane through a place across the venue, as a section shows it: level of the direct sound in the air.
     *
     * @param x_m   where the plane is
     * @param near  lower corner nearest to the stage: y and z count
     * @param far   upper corner at the far end
     * @param reference_dB what is taken from the levels, as that of the map beside it
     * @return empty where nothing sounds
     */
    public Optional<CoverageMap.Area> section(MapOrder order, CoverageDesign design, double x_m, Point3 near, Point3 far,
            double reference_dB, BooleanSupplier cancelled) {
        if (design.air().isEmpty() || design.sources().isEmpty()) {
            return Optional.empty();
        }
        var request = allowed(order, design).request();
        double step = request.spacing_m();
        var points = new ArrayList<Point3>();
        for (double z = near.z_m() + step / 2; z < far.z_m(); z += step) {
            for (double y = near.y_m() + step / 2; y < far.y_m(); y += step) {
                points.add(new Point3(x_m, y, z));
            }
        }
        if (points.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CoverageMap.Area(text.text("section", x_m), points,
                Arrays.stream(Coverage.levels_dB(design, request, points, cancelled)).map(each -> each - reference_dB).toArray()));
    }
}
