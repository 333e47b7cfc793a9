/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.Venue;

/** Reads figures of the model that must be finite and possible, and tells those that are not. An empty one takes its usual value. */
final class Figures {

    private static final Messages TEXTS = Messages.of(Figures.class);
    private static final double COLDEST_C = -60;
    private static final double HOTTEST_C = 60;
    private static final double FARTHEST_M = 10_000;
    private static final double LONGEST_S = 10;
    private static final double LOUDEST_DB = 100;

    private final List<CoverageProblem> problems;

    Figures(List<CoverageProblem> problems) {
        this.problems = problems;
    }

    /** The figure, or nothing when it is not within limits. */
    Optional<Double> within(Subject subject, String what, Double figure, double usual, double least, double most) {
        double value = figure == null ? usual : figure;
        if (value >= least && value <= most) {
            return Optional.of(value);
        }
        problems.add(CoverageProblem.of(CoverageProblem.Code.BAD_FIGURE, subject, TEXTS.text("figure." + what),
                String.format(Locale.ROOT, "%s", value)));
        return Optional.empty();
    }

    /** The air of a venue; 0 K and 200 % are refused. */
    Optional<Air> air(Venue venue) {
        if (venue == null) {
            return Optional.of(Air.of(20, 50));
        }
        var subject = Subject.of(venue);
        var temperature = within(subject, "temperature", venue.getTemperature(), 20, COLDEST_C, HOTTEST_C);
        var humidity = within(subject, "humidity", venue.getHumidity(), 50, 0, 100);
        var pressure = within(subject, "pressure", venue.getPressure(), Air.SEA_LEVEL_KPA, 30, 120);
        return temperature.isEmpty() || humidity.isEmpty() || pressure.isEmpty() ? Optional.empty()
                : Optional.of(new Air(temperature.get(), humidity.get(), pressure.get()));
    }

    Optional<Point3> position(Subject subject, Double x, Double y, Double z) {
        var right = within(subject, "position", x, 0, -FARTHEST_M, FARTHEST_M);
        var ahead = within(subject, "position", y, 0, -FARTHEST_M, FARTHEST_M);
        var up = within(subject, "position", z, 0, -FARTHEST_M, FARTHEST_M);
        return right.isEmpty() || ahead.isEmpty() || up.isEmpty() ? Optional.empty()
                : Optional.of(new Point3(right.get(), ahead.get(), up.get()));
    }

    Optional<Double> angle(Subject subject, Double degrees) {
        return within(subject, "angle", degrees, 0, -360, 360);
    }

    Optional<Double> delay(Subject subject, Double seconds) {
        return within(subject, "delay", seconds, 0, 0, LONGEST_S);
    }

    Optional<Double> gain(Subject subject, Double decibels) {
        return within(subject, "gain", decibels, 0, -LOUDEST_DB, LOUDEST_DB);
    }

    /** Whether position, aim, delay and gain of a placement can be used. */
    boolean usable(Placement placement) {
        var subject = Subject.of(placement);
        return position(subject, placement.getX(), placement.getY(), placement.getZ()).isPresent()
                & angle(subject, placement.getAzimuth()).isPresent() & angle(subject, placement.getTilt()).isPresent()
                & angle(subject, placement.getRoll()).isPresent() & delay(subject, placement.getDelay()).isPresent()
                & gain(subject, placement.getGain()).isPresent();
    }
}
