/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.array;

import java.util.ArrayList;
import java.util.List;

import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;

/**
 * Where the cabinets of a hang are. Cabinets turn about the front edge that they share with the one above.
 *
 * @param top        the front edge of the top cabinet, in its middle
 * @param azimuth_deg of the whole hang, clockwise from the direction of the audience
 * @param tilt_deg   of the top cabinet; down is negative
 * @param splay_deg  of each cabinet against the one above, from the top; the first counts towards the tilt and is usually 0
 * @param height_m   of each cabinet at its front, from the top; above 0
 */
public record LineArray(Point3 top, double azimuth_deg, double tilt_deg, List<Double> splay_deg, List<Double> height_m) {

    /**
     * A cabinet as it hangs.
     *
     * @param front the middle of its front
     * @param aim   of its axis
     * @param upper its upper front edge, in the middle
     * @param lower its lower front edge, in the middle
     */
    public record Box(Point3 front, Aim aim, Point3 upper, Point3 lower) {
    }

    public LineArray {
        splay_deg = List.copyOf(splay_deg);
        height_m = List.copyOf(height_m);
        if (splay_deg.size() != height_m.size()) {
            throw new IllegalArgumentException("each cabinet needs a splay and a height");
        }
        if (height_m.stream().anyMatch(each -> !(each > 0) || !Double.isFinite(each))
                || splay_deg.stream().anyMatch(each -> !Double.isFinite(each))) {
            throw new IllegalArgumentException("heights must be above 0 and angles finite");
        }
    }

    /** The cabinets from the top. */
    public List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        var edge = top;
        double tilt = tilt_deg;
        for (int i = 0; i < splay_deg.size(); i++) {
            tilt -= splay_deg.get(i);
            var aim = new Aim(azimuth_deg, tilt, 0);
            var down = aim.up().times(-height_m.get(i));
            var next = edge.plus(down);
            boxes.add(new Box(edge.plus(down.times(0.5)), aim, edge, next));
            edge = next;
        }
        return boxes;
    }

    /** Tilt of the lowest cabinet. */
    public double lowestTilt_deg() {
        return tilt_deg - splay_deg.stream().mapToDouble(Double::doubleValue).sum();
    }
}
