/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.List;
import java.util.Objects;

/**
 * A line through points, its corners rounded where there is room.
 *
 * @param cornerRadius in pixels; 0 for sharp corners
 */
public record Polyline(List<Point> points, double cornerRadius, Style style) implements SceneNode {

    public Polyline {
        points = List.copyOf(points);
        Objects.requireNonNull(style, "style");
        if (points.size() < 2) {
            throw new IllegalArgumentException("A line needs two points at least");
        }
    }

    public static Polyline line(double x1, double y1, double x2, double y2, Style style) {
        return new Polyline(List.of(new Point(x1, y1), new Point(x2, y2)), 0, style);
    }

    /** The same line as path segments. */
    public Outline outline() {
        var path = new PathBuilder().move(points.getFirst());
        for (var i = 1; i < points.size() - 1; i++) {
            path.corner(points.get(i - 1), points.get(i), points.get(i + 1), cornerRadius);
        }
        return path.line(points.getLast()).draw(style);
    }
}
