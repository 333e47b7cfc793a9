/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.build;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.headroom.core.rule.Subject;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.power.load.Estimate;
import org.headroom.power.load.LoadEstimator;
import org.headroom.power.load.LoadNote;
import org.headroom.power.network.Lines;
import org.headroom.power.network.Load;
import org.headroom.power.network.PowerProblem.Code;
import org.headroom.power.network.StartUp;
import org.headroom.power.network.VoltageLevels;

/** Reads what a device takes at an inlet. */
final class LoadReader {

    private final LoadEstimator estimator;
    private final Problems problems;

    private final Set<String> dead;
    private final boolean asDesigned;

    /**
     * @param dead       ids of inlets that are switched off
     * @param asDesigned whether sources have the voltages of the design; with others distros are taken as made for them
     */
    LoadReader(LoadEstimator estimator, Problems problems, Set<String> dead, boolean asDesigned) {
        this.estimator = estimator;
        this.problems = problems;
        this.dead = dead;
        this.asDesigned = asDesigned;
    }

    /** The load at an inlet; empty for what only passes power on. */
    Optional<Load> load(Device device, Port inlet, Lines lines, VoltageLevels levels) {
        if (passesOnOnly(device)) {
            return Optional.empty();
        }
        return Optional.of(switch (estimator.estimate(device, levels.voltage_V(lines), lines.count())) {
            case Estimate.Known known -> {
                long inlets = inlets(device);
                var draw = inlets > 1 ? known.draw().share(1.0 / inlets, LoadNote.SHARED_BY_INLETS) : known.draw();
                yield new Load(Subject.of(device), Subject.of(inlet), lines, Optional.of(draw), startUp(device), "");
            }
            case Estimate.Unknown unknown -> unknown(device, inlet, lines, unknown);
        });
    }

    /** Inlets that share the load: those that are fed and not switched off. */
    private long inlets(Device device) {
        return Sockets.inlets(device).filter(Sockets::isFed).filter(port -> !dead.contains(port.getId())).count();
    }

    private StartUp startUp(Device device) {
        var profile = device.getType() == null ? null : device.getType().getPower();
        if (profile == null) {
            return StartUp.UNKNOWN;
        }
        var type = device.getType();
        var all = new StartUp(problems.notNegative(profile.getInrushCurrent(), type, "inrush"),
                problems.notNegative(profile.getInrushDuration(), type, "inrush"),
                problems.notNegative(profile.getLeakageCurrent(), type, "leakage"));
        return inlets(device) > 1 ? all.share(1.0 / inlets(device)) : all;
    }

    private static boolean passesOnOnly(Device device) {
        var category = Devices.category(device);
        var passes = category == DeviceCategory.POWER_DISTRO || category == DeviceCategory.POWER_SOURCE
                || category == DeviceCategory.UPS || category == DeviceCategory.ADAPTER;
        return passes && (device.getType() == null || device.getType().getPower() == null
                || device.getType().getPower().getPoints().isEmpty());
    }

    private Load unknown(Device device, Port inlet, Lines lines, Estimate.Unknown unknown) {
        var reason = problems.text("load-unknown." + unknown.reason().name()
                .toLowerCase(Locale.ROOT), unknown.detail());
        var bad = unknown.reason() == Estimate.Reason.BAD_FIGURE;
        var subjects = bad ? List.of(Subject.of(device), Subject.of(device.getType())) : List.of(Subject.of(device));
        problems.add(bad ? Code.BAD_FIGURE : Code.LOAD_UNKNOWN, "load-unknown", subjects, Devices.name(device),
                Devices.typeName(device), reason);
        return new Load(Subject.of(device), Subject.of(inlet), lines, Optional.empty(), startUp(device), reason);
    }

    /** A load that cannot be counted because of how it is connected. */
    static Load refused(Device device, Port inlet, Lines lines, String reason) {
        return new Load(Subject.of(device), Subject.of(inlet), lines, Optional.empty(), StartUp.UNKNOWN, reason);
    }

    /** Whether a device may be fed with the lines and voltages that reach it. */
    boolean accepts(Device device, Port inlet, Lines lines, VoltageLevels levels) {
        var name = Devices.name(device);
        var profile = device.getType() == null ? null : device.getType().getPower();
        boolean three = Sockets.isThreePhase(Ports.connector(inlet)) || profile != null && profile.getPhases() == 3;
        if (three && lines.count() < 3) {
            problems.add(Code.WRONG_SUPPLY, "needs-three-phases", device, name, lines);
            return false;
        }
        if (!three && lines.count() == 3 && (profile != null
                || Sockets.isSinglePhase(Ports.connector(inlet)))) {
            problems.add(Code.WRONG_SUPPLY, "needs-one-phase", device, name);
            return false;
        }
        if (profile == null || !asDesigned && passesOnOnly(device)) {
            return true;
        }
        var lowest = problems.positive(profile.getMinimumVoltage(), device.getType(), "voltage");
        var highest = problems.positive(profile.getMaximumVoltage(), device.getType(), "voltage");
        double voltage = levels.voltage_V(lines);
        if (outside(voltage, lowest, highest) && !(three && !outside(levels.lineToNeutral_V(), lowest, highest))) {
            problems.add(Code.WRONG_SUPPLY, "wrong-voltage", device, name, Math.round(voltage), range(lowest, highest));
            return false;
        }
        return true;
    }

    // A tenth either way: ranges are printed as nominal voltages, and supplies vary by as much (EN 50160).
    private static boolean outside(double voltage, OptionalDouble lowest, OptionalDouble highest) {
        return lowest.isPresent() && voltage < 0.9 * lowest.getAsDouble()
                || highest.isPresent() && voltage > 1.1 * highest.getAsDouble();
    }

    static boolean within(double voltage, OptionalDouble lowest, OptionalDouble highest) {
        return !outside(voltage, lowest, highest);
    }

    private static String range(OptionalDouble lowest, OptionalDouble highest) {
        return text(lowest) + "–" + text(highest);
    }

    private static String text(OptionalDouble figure) {
        return figure.isPresent() ? String.valueOf(Math.round(figure.getAsDouble())) : "?";
    }
}
