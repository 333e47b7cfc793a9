/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.rigging;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.headroom.acoustics.array.LineArray;
import org.headroom.acoustics.space.Point3;

/**
 * Balance of forces and moments of a rigid hang at rest on one or two vertical chains. No wind, no movement, no cables, no weight of chains and hoists. A calculation to
 * plan with: a qualified person must confirm it before anything is lifted.
 *
 * <p>Two points: {@code F₁ = m (x₂ − x) / (x₂ − x₁)}, {@code F₂ = m − F₁}, with x along the aim of the hang. One point: it hangs still only when its centre of gravity is below
 * the point; otherwise it turns until it is.
 */
public final class HangStatics {

    /**
     * A mass and where its centre of gravity is.
     *
     * @param mass_kg 0 or more
     */
    public record Mass(double mass_kg, Point3 centre) {
    }

    /**
     * What a point carries.
     *
     * @param load_kg as mass; negative when the point would have to push up
     * @param safety  the point's limit over the load; empty when the limit is not known or nothing hangs from it
     */
    public record PointLoad(double load_kg, OptionalDouble safety) {
    }

    private HangStatics() {
    }

    /**
     * The centre of gravity of several masses.
     *
     * @throws IllegalArgumentException when they weigh nothing
     */
    public static Mass together(List<Mass> masses) {
        double sum = masses.stream().mapToDouble(Mass::mass_kg).sum();
        if (!(sum > 0) || masses.stream().anyMatch(each -> each.mass_kg() < 0)) {
            throw new IllegalArgumentException("a centre of gravity needs masses above 0");
        }
        var moment = masses.stream().map(each -> each.centre().times(each.mass_kg())).reduce(new Point3(0, 0, 0), Point3::plus);
        return new Mass(sum, moment.times(1 / sum));
    }

    /**
     * Centres of gravity of the cabinets of a hang.
     *
     * @param mass_kg  of each from the top
     * @param behind_m how far the centre of gravity of each lies behind its front
     */
    public static List<Mass> cabinets(LineArray array, List<Double> mass_kg, List<Double> behind_m) {
        var masses = new ArrayList<Mass>();
        var boxes = array.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            masses.add(new Mass(mass_kg.get(i), box.front().minus(box.aim().front().times(behind_m.get(i)))));
        }
        return masses;
    }

    /** How far a place lies ahead of another along an aim to the side, as seen from above. */
    public static double ahead_m(Point3 of, Point3 place, double azimuth_deg) {
        double azimuth = Math.toRadians(azimuth_deg);
        return (place.x_m() - of.x_m()) * Math.sin(azimuth) + (place.y_m() - of.y_m()) * Math.cos(azimuth);
    }

    /** One point carries all. */
    public static PointLoad one(Mass hang, OptionalDouble limit_kg) {
        return load(hang.mass_kg(), limit_kg);
    }

    /**
     * Loads of two points.
     *
     * @param centre_m where the centre of gravity is along the aim
     * @param front_m  where the front point is; not where the rear one is
     * @param rear_m   where the rear point is
     * @return front, rear
     */
    public static List<PointLoad> two(double mass_kg, double centre_m, double front_m, double rear_m,
            OptionalDouble frontLimit_kg, OptionalDouble rearLimit_kg) {
        if (!(Math.abs(front_m - rear_m) > 1e-6)) {
            throw new IllegalArgumentException("two points in one place: the division of the load is not determined");
        }
        double front = mass_kg * (centre_m - rear_m) / (front_m - rear_m);
        return List.of(load(front, frontLimit_kg), load(mass_kg - front, rearLimit_kg));
    }

    /**
     * The tilt that a hang takes on one point.
     *
     * @param aheadOfPick_m  how far the centre of gravity is ahead of the pick when the frame is level
     * @param belowPick_m    how far it is below the pick then; above 0
     * @return angle by which the front goes down, in degrees
     */
    public static double restTilt_deg(double aheadOfPick_m, double belowPick_m) {
        if (!(belowPick_m > 0)) {
            throw new IllegalArgumentException("the centre of gravity must be below the pick");
        }
        return Math.toDegrees(Math.atan2(aheadOfPick_m, belowPick_m));
    }

    private static PointLoad load(double load_kg, OptionalDouble limit_kg) {
        return new PointLoad(load_kg, limit_kg.isPresent() && load_kg > 0
                ? OptionalDouble.of(limit_kg.getAsDouble() / load_kg)
                : OptionalDouble.empty());
    }
}
