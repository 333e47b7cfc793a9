/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.headroom.acoustics.rigging.HangStatics;
import org.headroom.acoustics.rigging.HangStatics.Mass;
import org.headroom.acoustics.rigging.HangStatics.PointLoad;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.model.base.Known;
import org.headroom.model.venue.RiggingPoint;

/**
 * Weight of a hang, its centre of gravity, and what each of its points carries. Where the centre of gravity of a cabinet is not published, the middle of its depth stands in.
 *
 * @param mass_kg     of cabinets and frame; empty when one is not known
 * @param atLeast_kg  of those that are known
 * @param centre      centre of gravity; empty when masses or sizes are not known
 * @param middles     whether the middle of a cabinet stands in for its centre of gravity
 * @param points      what each point carries, in the order of the points; empty when it cannot be worked out
 * @param reason      why not, as the end of a key of a text; empty when it was
 */
public record HangLoads(Hang hang, OptionalDouble mass_kg, double atLeast_kg, Optional<Point3> centre, boolean middles,
        List<PointLoad> points, String reason) {

    private static final Messages TEXTS = Messages.of(HangLoads.class);
    private static final double DEPTH_M = 0.5;

    public HangLoads {
        points = List.copyOf(points);
    }

    /** Of a hang. */
    public static HangLoads of(Hang hang) {
        var placement = hang.placement();
        var masses = new ArrayList<Double>();
        var behind = new ArrayList<Double>();
        boolean known = Known.of(placement.getFrameMass()).isPresent();
        boolean middles = false;
        double least = Known.of(placement.getFrameMass()).orElse(0);
        for (var box : placement.getBoxes()) {
            var size = box.getDevice().getType().getMechanical();
            var mass = size == null ? OptionalDouble.empty() : Known.of(size.getMass());
            known &= mass.isPresent();
            masses.add(mass.orElse(0));
            least += mass.orElse(0);
            var centre = size == null ? OptionalDouble.empty() : Known.of(size.getCentreOfGravity());
            middles |= centre.isEmpty();
            behind.add(centre.orElse((size == null ? DEPTH_M : Known.of(size.getDepth()).orElse(DEPTH_M)) / 2));
        }
        if (!known || !hang.heights()) {
            return new HangLoads(hang, known ? OptionalDouble.of(least) : OptionalDouble.empty(), least, Optional.empty(), middles,
                    List.of(), known ? "size" : "mass");
        }
        var all = new ArrayList<>(HangStatics.cabinets(hang.array(), masses, behind));
        double depth = Known.of(placement.getFrameDepth()).orElse(DEPTH_M);
        double azimuth = Math.toRadians(hang.array().azimuth_deg());
        var frame = hang.array().top().minus(new Point3(Math.sin(azimuth), Math.cos(azimuth), 0).times(depth / 2));
        all.add(new Mass(placement.getFrameMass(), frame));
        var together = HangStatics.together(all);
        return loads(hang, together, middles);
    }

    private static HangLoads loads(Hang hang, Mass together, boolean middles) {
        var rig = hang.placement().getPoints();
        var mass = OptionalDouble.of(together.mass_kg());
        var centre = Optional.of(together.centre());
        List<PointLoad> loads = List.of();
        var reason = "";
        if (rig.size() == 1) {
            loads = List.of(HangStatics.one(together, limit(rig.getFirst())));
        } else if (rig.size() == 2) {
            double front = along(hang, rig.get(0), 0);
            double rear = along(hang, rig.get(1), 1);
            if (Math.abs(front - rear) < 0.01) {
                reason = "same";
            } else {
                loads = HangStatics.two(together.mass_kg(), HangStatics.ahead_m(hang.array().top(), together.centre(),
                        hang.array().azimuth_deg()), front, rear, limit(rig.get(0)), limit(rig.get(1)));
            }
        } else if (rig.size() > 2) {
            reason = "points";
        }
        return new HangLoads(hang, mass, together.mass_kg(), centre, middles, loads, reason);
    }

    /** Where a pick is along the aim, from the front of the frame; behind it is negative. From the picks of the frame, or else from the point itself. */
    private static double along(Hang hang, RiggingPoint point, int number) {
        var picks = hang.placement().getPicks();
        return number < picks.size() && Known.of(picks.get(number)).isPresent() ? -picks.get(number)
                : HangStatics.ahead_m(hang.array().top(), position(point), hang.array().azimuth_deg());
    }

    private static Point3 position(RiggingPoint point) {
        return new Point3(Known.of(point.getX()).orElse(0), Known.of(point.getY()).orElse(0), Known.of(point.getZ()).orElse(0));
    }

    private static OptionalDouble limit(RiggingPoint point) {
        return Known.of(point.getLoadLimit());
    }

    /** Points over their limit, and loads that nobody can work out. */
    void problems(Consumer<CoverageProblem> problems) {
        var rig = hang.placement().getPoints();
        if (rig.isEmpty()) {
            return;
        }
        if (!reason.isEmpty()) {
            problems.accept(CoverageProblem.of(CoverageProblem.Code.LOAD_UNKNOWN, hang.subject(), TEXTS.text("load-unknown." + reason)));
        }
        for (int i = 0; i < points.size(); i++) {
            var limit = limit(rig.get(i));
            double load = points.get(i).load_kg();
            if (limit.isPresent() && (load > limit.getAsDouble() || load < 0)) {
                problems.accept(CoverageProblem.of(CoverageProblem.Code.OVERLOAD, Subject.of(rig.get(i)),
                        String.format(Locale.ROOT, "%.0f", load), String.format(Locale.ROOT, "%.0f", limit.getAsDouble())));
            }
        }
    }
}
