/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.List;
import java.util.Objects;

import org.headroom.render.scene.Point;

/**
 * A cable to draw.
 *
 * @param id        the id of the model's cable
 * @param points    its corners, from the port (or free end) where it begins to the one where it ends
 * @param label     number and length, such as {@code A001 · 6 m}; may be empty
 * @param redundant the second network: drawn as a double line
 * @param freeFrom  its beginning is not plugged in
 * @param freeTo    its end is not plugged in
 * @param hops      where it crosses another cable and is drawn as a small bridge
 */
public record CableSpec(String id, List<Point> points, SignalLook look, String label, boolean redundant,
        boolean freeFrom, boolean freeTo, List<Point> hops) {

    public CableSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(label, "label");
        points = List.copyOf(points);
        hops = List.copyOf(hops);
        if (points.size() < 2) {
            throw new IllegalArgumentException("A cable is drawn through two points at least");
        }
    }

    public static CableSpec of(String id, SignalLook look, String label, Point... points) {
        return new CableSpec(id, List.of(points), look, label, false, false, false, List.of());
    }

    public CableSpec withHops(List<Point> places) {
        return new CableSpec(id, points, look, label, redundant, freeFrom, freeTo, places);
    }

    /** The same cable with another label. */
    public CableSpec labelled(String other) {
        return new CableSpec(id, points, look, other, redundant, freeFrom, freeTo, hops);
    }

    /** The same cable in the second network. */
    public CableSpec secondNetwork() {
        return new CableSpec(id, points, look, label, true, freeFrom, freeTo, hops);
    }
}
