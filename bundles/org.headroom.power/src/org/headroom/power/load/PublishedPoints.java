/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

import org.headroom.calc.power.AmplifierDuty;
import org.headroom.calc.power.DrawCurve;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.Known;
import org.headroom.model.catalogue.PowerPoint;

/** The consumption figures of a maker at one voltage. */
final class PublishedPoints {

    private final OptionalDouble voltage;
    private final List<PowerPoint> points;

    private PublishedPoints(OptionalDouble voltage, List<PowerPoint> points) {
        this.voltage = voltage;
        this.points = points;
    }

    /** All voltages for which there are figures, the one nearest to the given first; figures without a voltage last. */
    static List<PublishedPoints> byVoltage(List<PowerPoint> points, double near_V) {
        var groups = new ArrayList<PublishedPoints>();
        points.stream().map(PowerPoint::getVoltage).flatMap(voltage -> Stream.ofNullable(voltage)).distinct()
                .sorted(Comparator.comparingDouble(voltage -> Math.abs(Math.log(voltage / near_V))))
                .forEach(voltage -> groups.add(new PublishedPoints(OptionalDouble.of(voltage),
                        points.stream().filter(point -> voltage.equals(point.getVoltage())).toList())));
        var without = points.stream().filter(point -> point.getVoltage() == null).toList();
        if (!without.isEmpty()) {
            groups.add(new PublishedPoints(OptionalDouble.empty(), without));
        }
        return groups;
    }

    /** The figure for just this duty. */
    Optional<Figures> at(DutyLevel duty, DrawBasis basis) {
        return points.stream().filter(point -> point.getDuty() == duty).findFirst().map(point -> new Figures(voltage,
                Known.of(point.getPower()), Known.of(point.getCurrent()), Known.of(point.getHeat()), basis))
                .filter(figures -> !figures.isEmpty());
    }

    /**
     * The figure for a mean output, on lines between the figures for idle, 1/8 and 1/3 of the rated output. Watts and
     * amperes are
     * told apart; nothing is carried on beyond the last figure.
     *
     * @param output mean output as a share of the rated output
     */
    Optional<Figures> atOutput(double output) {
        var power = draw(PowerPoint::getPower, output);
        var current = draw(PowerPoint::getCurrent, output);
        if (power.isEmpty() && current.isEmpty()) {
            return Optional.empty();
        }
        var heat = draw(PowerPoint::getHeat, output).filter(draw -> draw.basis() != DrawCurve.Basis.BELOW_PUBLISHED);
        var basis = Stream.concat(power.stream(), current.stream()).map(DrawCurve.Draw::basis)
                .max(Comparator.naturalOrder());
        return Optional.of(new Figures(voltage, value(power), value(current), value(heat),
                switch (basis.orElseThrow()) {
            case PUBLISHED -> DrawBasis.PUBLISHED;
            case INTERPOLATED -> DrawBasis.INTERPOLATED;
            case BELOW_PUBLISHED -> DrawBasis.NOT_MORE_THAN;
            case BEYOND_PUBLISHED -> throw new IllegalStateException("Carried on beyond what is published");
        }));
    }

    private Optional<DrawCurve.Draw> draw(Function<PowerPoint, Double> figure, double output) {
        var known = new ArrayList<DrawCurve.Point>();
        for (PowerPoint point : points) {
            var value = Known.of(figure.apply(point));
            output(point.getDuty()).ifPresent(at -> {
                if (value.isPresent() && known.stream().noneMatch(each -> each.output_W() == at)) {
                    known.add(new DrawCurve.Point(at, value.getAsDouble()));
                }
            });
        }
        return known.isEmpty() ? Optional.empty()
                : new DrawCurve(known).at(output).filter(draw -> draw.basis() != DrawCurve.Basis.BEYOND_PUBLISHED);
    }

    private static OptionalDouble value(Optional<DrawCurve.Draw> draw) {
        return draw.map(each -> OptionalDouble.of(each.value())).orElse(OptionalDouble.empty());
    }

    /** Mean output as a share of the rated output; empty for figures that do not stand on that scale. */
    static Optional<Double> output(DutyLevel duty) {
        return switch (duty) {
            case IDLE -> Optional.of(0.0);
            case EIGHTH -> Optional.of(AmplifierDuty.EIGHTH);
            case THIRD -> Optional.of(AmplifierDuty.THIRD);
            case UNSET, TYPICAL, MAX -> Optional.empty();
        };
    }
}
