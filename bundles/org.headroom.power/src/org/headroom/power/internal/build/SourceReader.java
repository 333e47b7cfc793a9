/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.build;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

import org.headroom.calc.power.PublishedCurve;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Known;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.FuelPoint;
import org.headroom.model.catalogue.RuntimePoint;
import org.headroom.model.power.PowerPlan;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.SourceKind;
import org.headroom.model.system.Ports;
import org.headroom.power.network.PlanFacts;
import org.headroom.power.network.SourceFacts;
import org.headroom.power.network.Station;
import org.headroom.power.network.VoltageLevels;

/** Reads what is known of sources, UPSs and the plan. */
final class SourceReader {

    /** Load for which the model has a fuel figure of a source itself, as a share of its rating. */
    private static final double FUEL_AT = 0.75;

    private final Problems problems;

    SourceReader(Problems problems) {
        this.problems = problems;
    }

    /** Rated apparent power: that of the source in the plan, or else of its type. */
    OptionalDouble ratedPower(PowerSource source) {
        var own = problems.positive(source.getRatedPower(), source, "rated-power");
        var type = type(source);
        if (own.isPresent() || type == null) {
            return own;
        }
        if (type.getGenerator() != null) {
            return problems.positive(type.getGenerator().getRatedPower(), type, "rated-power");
        }
        return type.getUps() == null ? own : problems.positive(type.getUps().getRatedPower(), type, "rated-power");
    }

    /** Rated current of the outlets together, where nothing better is known. */
    static OptionalDouble ratingOfOutlets(PowerSource source) {
        return source.getWays().stream().filter(way -> way.getPort() != null)
                .map(way -> Sockets.rating_A(Ports.connector(way.getPort()))).filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble).reduce(Double::sum).map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    SourceFacts facts(PowerSource source, VoltageLevels levels, OptionalDouble rated_VA) {
        var type = type(source);
        var generator = type == null ? null : type.getGenerator();
        var factor = first(problems.positive(source.getPowerFactor(), source, "power-factor"),
                generator == null ? null : generator.getPowerFactor());
        if (factor.orElse(1) > 1) {
            problems.positive(Double.NaN, source, "power-factor");
            factor = OptionalDouble.empty();
        }
        var shortCircuit = problems.positive(source.getShortCircuitCurrent(), source, "short-circuit");
        var voltage = problems.positive(source.getShortCircuitVoltage(), source, "short-circuit-voltage");
        if (shortCircuit.isEmpty() && voltage.isPresent() && rated_VA.isPresent()) {
            shortCircuit = OptionalDouble.of(rated_VA.getAsDouble()
                    / (levels.lines().count() * levels.lineToNeutral_V()) / voltage.getAsDouble());
        }
        return new SourceFacts(source.getEarthing(), shortCircuit,
                problems.positive(source.getLoopImpedance(), source, "loop"), factor,
                first(problems.positive(source.getStepLoadLimit(), source, "step"),
                        generator == null ? null : generator.getStepLoadLimit()),
                fuel(source, type), first(problems.positive(source.getTankVolume(), source, "tank"),
                        generator == null ? null : generator.getTankVolume()), runtime(source, type, rated_VA));
    }

    private static OptionalDouble first(OptionalDouble own, Double ofType) {
        return own.isPresent() ? own : Known.of(ofType);
    }

    private PublishedCurve fuel(PowerSource source, DeviceType type) {
        if (source.getFuelPerHour() != null) {
            return curve(List.of(source.getFuelPerHour()), each -> FUEL_AT, each -> each, source);
        }
        return type == null || type.getGenerator() == null ? new PublishedCurve(List.of())
                : curve(type.getGenerator().getFuel(), FuelPoint::getLoad, FuelPoint::getFuelPerHour, type);
    }

    private PublishedCurve runtime(PowerSource source, DeviceType type, OptionalDouble rated_VA) {
        if (type != null && type.getUps() != null && !type.getUps().getRuntimes().isEmpty()) {
            return curve(type.getUps().getRuntimes(), RuntimePoint::getPower, RuntimePoint::getRuntime, type);
        }
        var factor = Known.of(source.getPowerFactor());
        if (source.getRuntime() == null || rated_VA.isEmpty() || factor.isEmpty()) {
            return new PublishedCurve(List.of());
        }
        return curve(List.of(source.getRuntime()), each -> rated_VA.getAsDouble() * factor.getAsDouble(), each -> each,
                source);
    }

    /** A curve of the points that are figures; the others are told. */
    private <T> PublishedCurve curve(List<T> points, Function<T, Double> place, Function<T, Double> figure,
            Identified object) {
        var good = new ArrayList<double[]>();
        for (T point : points) {
            var x = problems.notNegative(place.apply(point), object, "curve-place");
            var y = problems.notNegative(figure.apply(point), object, "curve-figure");
            if (x.isPresent() && y.isPresent() && good.stream().noneMatch(each -> each[0] == x.getAsDouble())) {
                good.add(new double[] { x.getAsDouble(), y.getAsDouble() });
            }
        }
        return new PublishedCurve(good);
    }

    /** What is known of a UPS that is fed. */
    Station.Ups ups(PowerSource source) {
        var type = type(source);
        var rated = ratedPower(source);
        var active = type == null || type.getUps() == null ? OptionalDouble.empty()
                : problems.positive(type.getUps().getRatedActivePower(), type, "rated-power");
        return new Station.Ups(rated, active, runtime(source, type, rated));
    }

    PlanFacts plan(PowerPlan plan) {
        var ambient = plan.getAmbientTemperature() == null ? OptionalDouble.empty()
                : OptionalDouble.of(plan.getAmbientTemperature());
        if (ambient.isPresent() && !Double.isFinite(ambient.getAsDouble())) {
            problems.positive(plan.getAmbientTemperature(), plan, "ambient");
            ambient = OptionalDouble.empty();
        }
        var grouped = plan.getGroupedCircuits() == null ? OptionalDouble.empty()
                : problems.positive(Double.valueOf(plan.getGroupedCircuits()), plan, "grouped");
        var days = plan.getDays() == null ? OptionalDouble.empty()
                : problems.positive(Double.valueOf(plan.getDays()), plan, "days");
        return new PlanFacts(plan.getCableTables(), ambient.orElse(PlanFacts.USUAL.ambient_C()), (int) grouped.orElse(1),
                problems.notNegative(plan.getSequenceDelay(), plan, "sequence-delay"),
                problems.notNegative(plan.getHoursPerDay(), plan, "hours"),
                days.isPresent() ? OptionalInt.of((int) days.getAsDouble()) : OptionalInt.empty(),
                problems.notNegative(plan.getCarbonIntensity(), plan, "carbon"));
    }

    /** Whether a source stands in the tree of what feeds it: a UPS passes its mains on, a transformer turns it. */
    static boolean isFed(PowerSource source) {
        return (source.getKind() == SourceKind.UPS || source.getKind() == SourceKind.TRANSFORMER)
                && source.getDevice() != null && Sockets.inlets(source.getDevice()).anyMatch(Sockets::isFed);
    }

    private static DeviceType type(PowerSource source) {
        return source.getDevice() == null ? null : source.getDevice().getType();
    }
}
