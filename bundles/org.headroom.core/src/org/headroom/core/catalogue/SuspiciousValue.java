/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.headroom.model.base.DutyLevel;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PowerPoint;

/**
 * A value that can hardly be right.
 *
 * @param typeId the type
 * @param field  where in it
 * @param kind   what is strange
 * @param detail the figures, with units
 */
public record SuspiciousValue(String typeId, String field, Kind kind, String detail) {

    /** What can be strange. */
    public enum Kind {
        /** More power is taken at a lower duty. */
        POWER_FALLS_WITH_DUTY,
        /** More active than apparent power. */
        POWER_FACTOR_ABOVE_ONE,
        /** No mass, or none that a person would carry or a crane lift. */
        MASS,
        /** A box without extent, or larger than a truck. */
        SIZE,
        /** More continuous than program or peak power. */
        RATINGS
    }

    private static final double TOLERANCE = 1.02;
    private static final double HEAVIEST_KG = 5000;
    private static final double LARGEST_M = 13.6;
    private static final List<DutyLevel> RISING = List.of(DutyLevel.IDLE, DutyLevel.EIGHTH, DutyLevel.THIRD,
            DutyLevel.MAX);

    /** All of a type. */
    public static List<SuspiciousValue> of(DeviceType type) {
        var found = new ArrayList<SuspiciousValue>();
        power(type, found);
        mechanical(type, found);
        ratings(type, found);
        return List.copyOf(found);
    }

    private static void power(DeviceType type, List<SuspiciousValue> found) {
        if (type.getPower() == null) {
            return;
        }
        Map<Double, Map<DutyLevel, Double>> powers = new TreeMap<>();
        for (PowerPoint point : type.getPower().getPoints()) {
            if (point.getVoltage() == null || point.getPower() == null) {
                continue;
            }
            powers.computeIfAbsent(point.getVoltage(), any -> new EnumMap<>(DutyLevel.class)).put(point.getDuty(),
                    point.getPower());
            boolean more = point.getCurrent() != null && type.getPower().getPhases() <= 1
                    && point.getPower() > point.getCurrent() * point.getVoltage() * TOLERANCE;
            if (more) {
                found.add(new SuspiciousValue(type.getTypeId(), "power/" + point.getDuty().getLiteral(),
                        Kind.POWER_FACTOR_ABOVE_ONE, point.getPower() + " W > " + point.getCurrent() + " A × "
                                + point.getVoltage() + " V"));
            }
        }
        powers.forEach((voltage, points) -> falls(type, voltage, points, found));
    }

    private static void falls(DeviceType type, double voltage, Map<DutyLevel, Double> points, List<SuspiciousValue> found) {
        double last = 0;
        for (DutyLevel duty : RISING) {
            double power = points.getOrDefault(duty, last);
            if (power < last) {
                found.add(new SuspiciousValue(type.getTypeId(), "power/" + duty.getLiteral(), Kind.POWER_FALLS_WITH_DUTY,
                        power + " W < " + last + " W, " + voltage + " V"));
            }
            last = power;
        }
    }

    private static void mechanical(DeviceType type, List<SuspiciousValue> found) {
        var mechanical = type.getMechanical();
        if (mechanical == null) {
            return;
        }
        if (mechanical.getMass() != null && !(mechanical.getMass() > 0 && mechanical.getMass() < HEAVIEST_KG)) {
            found.add(new SuspiciousValue(type.getTypeId(), "mechanical/mass", Kind.MASS, mechanical.getMass() + " kg"));
        }
        for (Double extent : new Double[] {mechanical.getWidth(), mechanical.getHeight(), mechanical.getDepth()}) {
            if (extent != null && !(extent > 0 && extent <= LARGEST_M)) {
                found.add(new SuspiciousValue(type.getTypeId(), "mechanical/size", Kind.SIZE, extent + " m"));
            }
        }
    }

    private static void ratings(DeviceType type, List<SuspiciousValue> found) {
        var data = type.getLoudspeaker();
        if (data == null || data.getPowerAes() == null) {
            return;
        }
        for (Double more : new Double[] {data.getPowerProgram(), data.getPowerPeak()}) {
            if (more != null && more < data.getPowerAes()) {
                found.add(new SuspiciousValue(type.getTypeId(), "loudspeaker/power", Kind.RATINGS,
                        data.getPowerAes() + " W > " + more + " W"));
            }
        }
    }
}
