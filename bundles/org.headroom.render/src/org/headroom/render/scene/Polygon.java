/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A closed shape with straight sides. */
public record Polygon(List<Point> points, Style style) implements SceneNode {

    public Polygon {
        points = List.copyOf(points);
        Objects.requireNonNull(style, "style");
        if (points.size() < 3) {
            throw new IllegalArgumentException("A polygon needs three points at least");
        }
    }

    /** The polygon of x and y in turn. */
    public static Polygon of(Style style, double... coordinates) {
        var points = new ArrayList<Point>(coordinates.length / 2);
        for (var i = 0; i + 1 < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return new Polygon(points, style);
    }
}
