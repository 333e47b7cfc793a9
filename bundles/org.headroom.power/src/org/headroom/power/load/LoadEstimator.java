/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

import org.headroom.calc.power.AmplifierDuty;
import org.headroom.calc.power.VoltageDrop;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.Known;
import org.headroom.model.catalogue.AmplifierMode;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PowerPoint;
import org.headroom.model.catalogue.PowerProfile;
import org.headroom.model.catalogue.SupplyKind;
import org.headroom.model.system.Device;

/**
 * Tells what a device takes, from its maker's figures only.
 * <p>
 * What plays programme (amplifiers, powered loudspeakers) is taken at its duty, between the published figures where
 * need be. What
 * does not is taken at the maker's rated figure, unless the device has a duty of its own. Nothing is carried on beyond
 * published
 * figures: where the duty is above them, the rated figure stands in, and without one the load is unknown.
 */
public final class LoadEstimator {

    /** How far a voltage may be off for figures to be used as they stand. */
    private static final double NEAR = 0.1;
    /** How far two figures for the same nominal voltage may be apart, such as 398 V and 400 V. */
    private static final double NOMINAL = 0.01;
    private static final double ROUNDING = 1e-9;

    private final DutyLevel planDuty;
    private final OptionalDouble thirdHarmonicOfUncorrected;
    private final Optional<DutyLevel> supposed;

    /**
     * @param planDuty                   how hard programme is played where a device does not say
     * @param thirdHarmonicOfUncorrected share of third harmonic to allow for supplies that are published as not
     *                                   power-factor
     *                                   corrected; empty: unknown
     */
    public LoadEstimator(DutyLevel planDuty, OptionalDouble thirdHarmonicOfUncorrected) {
        this(planDuty, thirdHarmonicOfUncorrected, Optional.empty());
    }

    /** @param supposed how hard programme is played whatever plan and devices say; other arguments as above */
    public LoadEstimator(DutyLevel planDuty, OptionalDouble thirdHarmonicOfUncorrected, Optional<DutyLevel> supposed) {
        this.supposed = supposed;
        this.planDuty = planDuty == DutyLevel.UNSET ? DutyLevel.EIGHTH : planDuty;
        this.thirdHarmonicOfUncorrected = thirdHarmonicOfUncorrected;
    }

    /**
     * What a device takes in all.
     *
     * @param voltage_V voltage at its inlet: between lines when it takes two or three of them
     * @param lines     live conductors of its inlet, 1 to 3
     */
    public Estimate estimate(Device device, double voltage_V, int lines) {
        var type = device.getType();
        if (type == null || type.getPower() == null || type.getPower().getPoints().isEmpty()) {
            return new Estimate.Unknown(Estimate.Reason.NOT_PUBLISHED, "");
        }
        var profile = type.getPower();
        var bad = badFigure(device, profile);
        if (bad.isPresent()) {
            return new Estimate.Unknown(Estimate.Reason.BAD_FIGURE, bad.get());
        }
        var figures = PublishedPoints.byVoltage(profile.getPoints(), voltage_V).stream()
                .flatMap(points -> (playsProgramme(type) ? programme(device, points) : steady(device, points)).stream())
                .findFirst();
        if (figures.isEmpty()) {
            return new Estimate.Unknown(Estimate.Reason.NO_FIGURE_FOR_DUTY, duty(device).getLiteral());
        }
        return atVoltage(device, figures.get(), voltage_V, lines);
    }

    private static boolean playsProgramme(DeviceType type) {
        return type.getAmplifier() != null || type.getLoudspeaker() != null || type.getPower().getPoints().stream()
                .anyMatch(point -> point.getDuty() == DutyLevel.EIGHTH || point.getDuty() == DutyLevel.THIRD);
    }

    private DutyLevel duty(Device device) {
        return supposed.orElse(device.getDuty() == DutyLevel.UNSET ? planDuty : device.getDuty());
    }

    private Optional<Figures> programme(Device device, PublishedPoints points) {
        var output = device.getCrestFactor() != null && supposed.isEmpty()
                ? Optional.of(AmplifierDuty.fromCrestFactor(Math.pow(10, device.getCrestFactor() / 20)))
                : PublishedPoints.output(duty(device));
        var rated = points.at(DutyLevel.MAX, DrawBasis.RATED);
        if (output.isPresent()) {
            return points.atOutput(output.get()).or(() -> rated);
        }
        return duty(device) == DutyLevel.TYPICAL ? points.at(DutyLevel.TYPICAL, DrawBasis.TYPICAL)
                .or(() -> rated) : rated;
    }

    private static Optional<Figures> steady(Device device, PublishedPoints points) {
        var rated = points.at(DutyLevel.MAX, DrawBasis.RATED);
        var typical = points.at(DutyLevel.TYPICAL, DrawBasis.TYPICAL);
        var idle = points.at(DutyLevel.IDLE, DrawBasis.IDLE_ONLY);
        return switch (device.getDuty()) {
            case IDLE -> points.at(DutyLevel.IDLE, DrawBasis.PUBLISHED).or(() -> typical).or(() -> rated);
            case TYPICAL -> typical.or(() -> rated).or(() -> idle);
            default -> rated.or(() -> typical).or(() -> idle);
        };
    }

    private Estimate atVoltage(Device device, Figures figures, double voltage_V, int lines) {
        var profile = device.getType().getPower();
        var notes = new ArrayList<LoadNote>();
        double scale = lines == 3 ? Math.sqrt(3) : 1;
        // power and current where the figures were taken
        var power = figures.power_W();
        var current = figures.current_A();
        if (current.isPresent() && figures.voltage_V().isEmpty()) {
            current = OptionalDouble.empty();
            if (power.isEmpty()) {
                return new Estimate.Unknown(Estimate.Reason.OTHER_VOLTAGE, "?");
            }
        }
        double from = published(figures.voltage_V().orElse(voltage_V), voltage_V, lines);
        var factor = powerFactor(profile, power, current, scale * from, notes);
        double amperes = current.orElse(0);
        double watts = power.orElse(scale * from * amperes * factor);
        double needed = watts / (scale * from * factor);
        if (current.isPresent() && needed > amperes * (1 + ROUNDING)) {
            notes.add(LoadNote.CURRENT_RAISED);
        }
        amperes = Math.max(amperes, needed);
        // brought to the voltage in use
        double ratio = voltage_V / from;
        if (Math.abs(ratio - 1) > ROUNDING) {
            boolean both = takes(profile, from) && takes(profile, voltage_V);
            if (profile.getSupply() == SupplyKind.LINEAR) {
                watts *= ratio;
                notes.add(LoadNote.CONSTANT_CURRENT);
            } else if (profile.getSupply() == SupplyKind.UNIVERSAL || profile.getSupply() == SupplyKind.SWITCHED
                    || both) {
                amperes /= ratio;
                notes.add(LoadNote.CONSTANT_POWER);
            } else if (Math.abs(ratio - 1) <= NEAR) {
                amperes = Math.max(amperes, watts / (scale * voltage_V * factor));
                notes.add(LoadNote.NEAR_VOLTAGE);
            } else {
                return new Estimate.Unknown(Estimate.Reason.OTHER_VOLTAGE, String.valueOf(Math.round(from)));
            }
        }
        double apparent = scale * voltage_V * amperes;
        double inUse = apparent == 0 ? 1 : Math.min(1, watts / apparent);
        return new Estimate.Known(new LoadDraw(watts, amperes, inUse, thirdHarmonic(profile),
                heat(device, figures, watts, notes),
                figures.basis(), notes));
    }

    /** The voltage of published figures between the same conductors as the voltage in use. */
    private static double published(double published_V, double voltage_V, int lines) {
        // some makers state three-phase figures at the voltage between line and neutral
        boolean toNeutral = lines == 3 && Math.abs(published_V * Math.sqrt(3) / voltage_V - 1) <= NEAR;
        double from = toNeutral ? published_V * Math.sqrt(3) : published_V;
        return Math.abs(from / voltage_V - 1) <= NOMINAL ? voltage_V : from;
    }

    private static double powerFactor(PowerProfile profile, OptionalDouble power, OptionalDouble current, double volts,
            List<LoadNote> notes) {
        if (power.isPresent() && current.isPresent() && current.getAsDouble() > 0 && power.getAsDouble() > 0) {
            return Math.min(1, power.getAsDouble() / (volts * current.getAsDouble()));
        }
        var published = Known.of(profile.getPowerFactor());
        if (published.isPresent()) {
            return published.getAsDouble();
        }
        notes.add(LoadNote.POWER_FACTOR_ASSUMED);
        return VoltageDrop.POWER_FACTOR;
    }

    private OptionalDouble thirdHarmonic(PowerProfile profile) {
        var published = Known.of(profile.getThirdHarmonic());
        if (published.isPresent()) {
            return published;
        }
        return Boolean.FALSE.equals(profile.getPowerFactorCorrected()) ? thirdHarmonicOfUncorrected
                : OptionalDouble.empty();
    }

    private static boolean takes(PowerProfile profile, double voltage_V) {
        var lowest = Known.of(profile.getMinimumVoltage());
        var highest = Known.of(profile.getMaximumVoltage());
        return lowest.isPresent() && highest.isPresent() && voltage_V >= lowest.getAsDouble() * (1 - NEAR)
                && voltage_V <= highest.getAsDouble() * (1 + NEAR);
    }

    private OptionalDouble heat(Device device, Figures figures, double watts, List<LoadNote> notes) {
        if (figures.heat_W().isPresent()) {
            return figures.heat_W();
        }
        var type = device.getType();
        if (!playsProgramme(type) || duty(device) == DutyLevel.IDLE && device.getCrestFactor() == null) {
            return OptionalDouble.of(watts);
        }
        var output = PublishedPoints.output(duty(device));
        boolean atDuty = figures.basis() == DrawBasis.PUBLISHED || figures.basis() == DrawBasis.INTERPOLATED;
        if (type.getAmplifier() == null || output.isEmpty() || !atDuty || device.getCrestFactor() != null) {
            return OptionalDouble.empty();
        }
        var amplifier = type.getAmplifier();
        var rated = amplifier.getRatings().stream().filter(each -> each.getMode() == AmplifierMode.SINGLE)
                .filter(each -> Known.of(each.getPower()).isPresent() && Known.of(each.getLoad()).isPresent())
                .min((a, b) -> Double.compare(a.getLoad(), b.getLoad()));
        if (rated.isEmpty() || amplifier.getChannels() < 1) {
            return OptionalDouble.empty();
        }
        double heat = watts - output.get() * amplifier.getChannels() * rated.get().getPower();
        if (heat < 0) {
            return OptionalDouble.empty();
        }
        notes.add(LoadNote.HEAT_DERIVED);
        return OptionalDouble.of(heat);
    }

    /** The first figure of a device that is negative or not a number, as users read it. */
    private static Optional<String> badFigure(Device device, PowerProfile profile) {
        var points = profile.getPoints().stream().flatMap(point -> Stream
                .<Function<PowerPoint, Double>>of(PowerPoint::getVoltage, PowerPoint::getPower, PowerPoint::getCurrent,
                PowerPoint::getHeat)
                .map(figure -> figure.apply(point)));
        var negative = points.filter(figure -> figure != null && (!Double.isFinite(figure) || figure < 0)).findFirst();
        if (negative.isPresent()) {
            return negative.map(String::valueOf);
        }
        if (profile.getPoints().stream().anyMatch(point -> point.getVoltage() != null && point.getVoltage() <= 0)) {
            return Optional.of("0 V");
        }
        var factor = profile.getPowerFactor();
        if (factor != null && !(factor > 0 && factor <= 1)) {
            return Optional.of("cos φ " + factor);
        }
        var crest = device.getCrestFactor();
        return crest != null && !(crest >= 0 && Double.isFinite(crest)) ? Optional.of(crest + " dB") : Optional.empty();
    }
}
