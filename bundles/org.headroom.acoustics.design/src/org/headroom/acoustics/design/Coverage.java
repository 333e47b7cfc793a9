/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.headroom.acoustics.audience.LevelStatistics;
import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.directivity.DirectivityBasis;
import org.headroom.acoustics.field.DirectField;
import org.headroom.acoustics.field.Emitter;
import org.headroom.acoustics.field.FieldLevels;
import org.headroom.acoustics.field.FieldRequest;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.space.Point3;

/**
 * The direct sound of a production over its audience, in free field. Immutable.
 *
 * @param design    what was predicted
 * @param request   how
 * @param summation how loudspeakers with the same signal were added
 * @param areas     the audience areas, in the order of the design
 */
public record Coverage(CoverageDesign design, CoverageRequest request, Summation summation, List<AreaCoverage> areas) {

    private static final double COARSE = 6;

    /**
     * Levels over one audience area.
     *
     * @param listening the area
     * @param points    the ears
     * @param levels_dB level at each, summed over the bands with the weighting; −∞ where nothing sounds
     */
    public record AreaCoverage(Listening listening, List<Point3> points, double[] levels_dB) {

        public AreaCoverage {
            points = List.copyOf(points);
            levels_dB = levels_dB.clone();
        }

        @Override
        public double[] levels_dB() {
            return levels_dB.clone();
        }

        public Optional<LevelStatistics> statistics() {
            return LevelStatistics.of(levels_dB);
        }
    }

    public Coverage {
        areas = List.copyOf(areas);
    }

    /**
     * Predicts, and stops soon after it is told.
     *
     * @return empty where the air is impossible, nothing sounds, or there is no audience
     * @throws CancellationException when {@code cancelled} turned true
     * @throws IllegalArgumentException when complex summation is wanted of data without phase
     */
    public static Optional<Coverage> predict(CoverageDesign design, CoverageRequest request, BooleanSupplier cancelled) {
        if (design.air().isEmpty() || design.sources().isEmpty() || design.audience().isEmpty()) {
            return Optional.empty();
        }
        var summation = request.summation().orElse(design.summation());
        var areas = new ArrayList<AreaCoverage>();
        var emitters = emitters(design, request);
        for (Listening listening : design.audience()) {
            var points = listening.grid(request.spacing_m());
            areas.add(new AreaCoverage(listening, points, levels(design, request, summation, emitters, points, cancelled)));
        }
        return Optional.of(new Coverage(design, request, summation, areas));
    }

    /**
     * Predicts coarsely first, then as asked, and tells each. For background jobs.
     *
     * @throws CancellationException when {@code cancelled} turned true
     */
    public static void refine(CoverageDesign design, CoverageRequest request, BooleanSupplier cancelled, Consumer<Coverage> told) {
        predict(design, request.coarse(request.spacing_m() * COARSE), cancelled).ifPresent(told);
        predict(design, request, cancelled).ifPresent(told);
    }

    /**
     * Levels at places of one's choice, summed over the bands of a request with its weighting.
     *
     * @return one each place; −∞ where nothing sounds
     * @throws IllegalArgumentException when complex summation is wanted of data without phase, or the air is impossible
     */
    public static double[] levels_dB(CoverageDesign design, CoverageRequest request, List<Point3> points, BooleanSupplier cancelled) {
        if (design.air().isEmpty()) {
            throw new IllegalArgumentException("nothing can be predicted in this air");
        }
        return levels(design, request, request.summation().orElse(design.summation()), emitters(design, request), points, cancelled);
    }

    /** What each source of a design radiates for a request, in the order of the sources. */
    public static List<Emitter> emitters(CoverageDesign design, CoverageRequest request) {
        return design.sources().stream().map(each -> each.emitter(request.spectrum(), request.fraction(), request.below_dB()))
                .toList();
    }

    private static double[] levels(CoverageDesign design, CoverageRequest request, Summation summation, List<Emitter> emitters,
            List<Point3> points, BooleanSupplier cancelled) {
        var field = DirectField.of(new FieldRequest(emitters, points, request.bands(), design.air().orElseThrow(), summation), cancelled, design.memory());
        var weights = request.bands().stream().mapToDouble(band -> request.weighting().weight_dB(band.centre_Hz())).toArray();
        var levels = new double[points.size()];
        for (int point = 0; point < levels.length; point++) {
            levels[point] = field.sum_dB(point, weights);
        }
        return levels;
    }

    /**
     * Frequency response at places: third-octave levels.
     *
     * @param places where
     * @return levels by band and place
     */
    public FieldLevels response(List<Point3> places, BooleanSupplier cancelled) {
        var wide = new CoverageRequest(Band.thirdOctaves(3), CoverageRequest.Weighted.Z, request.spectrum(), 3,
                request.below_dB(), Optional.of(summation), request.spacing_m());
        return DirectField.of(new FieldRequest(emitters(design, wide), places, wide.bands(), design.air().orElseThrow(), summation),
                cancelled);
    }

    /** The levels of all areas, one after another. */
    public double[] levels_dB() {
        return areas.stream().flatMapToDouble(area -> java.util.Arrays.stream(area.levels_dB())).toArray();
    }

    /** Over all areas, each point alike. */
    public Optional<LevelStatistics> statistics() {
        return LevelStatistics.of(levels_dB());
    }

    /** Whether levels are those of the real system; otherwise only their differences count. */
    public boolean isAbsolute() {
        return design.isAbsolute();
    }

    /** Whether any loudspeaker is modelled from nominal figures rather than measured. */
    public boolean isModelled() {
        return design.sources().stream().anyMatch(each -> each.directivity().basis() == DirectivityBasis.MODEL);
    }
}
