/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.build;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.calc.power.Conductor;
import org.headroom.calc.power.Phasor;
import org.headroom.calc.power.VoltageDrop;
import org.headroom.core.rule.Subject;
import org.headroom.model.catalogue.CableData;
import org.headroom.model.catalogue.ConductorMaterial;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.power.network.PowerProblem.Code;
import org.headroom.power.network.Run;
import org.headroom.power.network.Station;
import org.headroom.power.network.Wire;

/** Reads length, impedance and rating of a feeder from its cable and cable type. */
final class CableReader {

    /** Resistance in normal service over that at 20 °C, IEC 60364-5-52 Annex G. */
    private static final double SERVICE_FACTOR = 1.25;

    private final Problems problems;

    CableReader(Problems problems) {
        this.problems = problems;
    }

    Run run(Cable cable, Station to) {
        var subject = Subject.of(cable);
        var length = length(cable);
        var perMetre = perMetre(cable);
        if (length.isEmpty() || perMetre.isEmpty()) {
            problems.add(Code.CABLE_UNKNOWN, length.isEmpty() ? "cable-length-unknown" : "cable-type-unknown",
                    List.of(subject, to.device()), subject.name(), to.device().name());
        }
        var impedance = length.isPresent() ? perMetre.map(each -> each.times(length.getAsDouble()))
                : Optional.<Phasor>empty();
        var rating = Sockets.smaller(Sockets.rating_A(CableEnds.connector(cable.getFrom())),
                Sockets.rating_A(CableEnds.connector(cable.getTo())));
        return new Run(subject, number(cable), length, impedance, rating, wire(cable, length, impedance), to);
    }

    private Wire wire(Cable cable, OptionalDouble length, Optional<Phasor> line) {
        var type = type(cable);
        if (type == null || type.getCable() == null) {
            return Wire.UNKNOWN;
        }
        var data = type.getCable();
        var cores = data.getCores() == null ? OptionalDouble.empty() : OptionalDouble.of(data.getCores());
        int circuits = cable.getMulticore() == null ? 1
                : (int) cable.getMulticore().getPairs().stream().filter(pair -> Sockets.isPlugged(pair)).count();
        return new Wire(cores, problems.positive(data.getArea(), type, "area"), data.getInsulation(),
                data.getConductor() == ConductorMaterial.COPPER, Math.max(1, circuits),
                problems.positive(data.getRatedCurrent(), type, "rated-current"),
                other(data, data.getNeutralArea(), type, length, line),
                other(data, data.getProtectiveArea(), type, length, line));
    }

    /** Impedance of a conductor that may have another cross-section than the lines. */
    private Optional<Phasor> other(CableData data, Double area, DeviceType type, OptionalDouble length,
            Optional<Phasor> line) {
        if (area == null) {
            return line;
        }
        var own = problems.positive(area, type, "area");
        return own.isEmpty() || length.isEmpty() ? Optional.empty()
                : material(data).map(material -> VoltageDrop.impedance_ohm(material.serviceResistivity_ohm_mm2_per_m(),
                        length.getAsDouble(), own.getAsDouble(), reactance(data)));
    }

    private static double reactance(CableData data) {
        return data.getReactance() == null || !(data.getReactance() >= 0) ? VoltageDrop.REACTANCE_OHM_PER_M
                : data.getReactance();
    }

    private static DeviceType type(Cable cable) {
        return cable.getType() == null && cable.getMulticore() != null ? cable.getMulticore().getType()
                : cable.getType();
    }

    private static String number(Cable cable) {
        if (cable.getNumber() != null && !cable.getNumber().isBlank()) {
            return cable.getNumber();
        }
        return cable.getName() == null ? "" : cable.getName();
    }

    private OptionalDouble length(Cable cable) {
        if (cable.getLength() == null && cable.getMulticore() != null) {
            return problems.notNegative(cable.getMulticore().getLength(), cable.getMulticore(), "length");
        }
        return problems.notNegative(cable.getLength(), cable, "length");
    }

    private Optional<Phasor> perMetre(Cable cable) {
        var type = type(cable);
        if (type == null || type.getCable() == null) {
            return Optional.empty();
        }
        var data = type.getCable();
        var resistance = problems.positive(data.getResistance(), type, "resistance");
        if (resistance.isPresent()) {
            return Optional.of(new Phasor(SERVICE_FACTOR * resistance.getAsDouble(), reactance(data)));
        }
        var area = problems.positive(data.getArea(), type, "area");
        return area.isEmpty() ? Optional.empty() : material(data).map(material -> VoltageDrop.impedance_ohm(
                material.serviceResistivity_ohm_mm2_per_m(), 1, area.getAsDouble(), reactance(data)));
    }

    private static Optional<Conductor> material(CableData data) {
        return switch (data.getConductor()) {
            case ConductorMaterial.COPPER -> Optional.of(Conductor.COPPER);
            case ConductorMaterial.ALUMINIUM -> Optional.of(Conductor.ALUMINIUM);
            case ConductorMaterial.FIBRE, ConductorMaterial.NONE -> Optional.empty();
        };
    }
}
