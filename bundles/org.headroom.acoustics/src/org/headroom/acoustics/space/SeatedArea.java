/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.space;

import java.util.ArrayList;
import java.util.List;

/**
 * Where people listen: a flat, raked or tiered area with the height of their ears.
 *
 * @param area        the floor; not upright
 * @param ears_m      height of the ears above it
 * @param stepDepth_m depth of its steps; 0 for a flat or raked area. A step is level and as high as the slope is at its middle
 */
public record SeatedArea(FlatArea area, double ears_m, double stepDepth_m) {

    public SeatedArea {
        if (!(stepDepth_m >= 0) || !Double.isFinite(stepDepth_m) || !Double.isFinite(ears_m)) {
            throw new IllegalArgumentException("depth of steps and height of ears must be finite, and a depth not negative");
        }
        if (area.height_m(0, 0).isEmpty()) {
            throw new IllegalArgumentException("nobody sits on an upright area");
        }
    }

    /** The ears above a place of the plan. */
    public Point3 ears(double x_m, double y_m) {
        double x = x_m;
        double y = y_m;
        var normal = area.normal();
        double run = Math.hypot(normal.x_m(), normal.y_m());
        if (stepDepth_m > 0 && run > 1e-9) {
            double toX = -normal.x_m() / run;
            double toY = -normal.y_m() / run;
            double start = area.corners().stream().mapToDouble(each -> each.x_m() * toX + each.y_m() * toY).min().orElse(0);
            double way = x * toX + y * toY - start;
            double middle = (Math.floor(way / stepDepth_m) + 0.5) * stepDepth_m - way;
            x += toX * middle;
            y += toY * middle;
        }
        return new Point3(x_m, y_m, area.height_m(x, y).orElseThrow() + ears_m);
    }

    /**
     * Ears on a square grid as seen from above, row by row from the lowest y. An area smaller than the grid gets its middle.
     *
     * @param spacing_m between neighbours; above 0
     */
    public List<Point3> grid(double spacing_m) {
        if (!(spacing_m > 0)) {
            throw new IllegalArgumentException("a grid needs a spacing above 0, not " + spacing_m);
        }
        var corners = area.corners();
        double left = corners.stream().mapToDouble(Point3::x_m).min().orElseThrow();
        double right = corners.stream().mapToDouble(Point3::x_m).max().orElseThrow();
        double near = corners.stream().mapToDouble(Point3::y_m).min().orElseThrow();
        double far = corners.stream().mapToDouble(Point3::y_m).max().orElseThrow();
        int columns = (int) Math.max(1, Math.round((right - left) / spacing_m));
        int rows = (int) Math.max(1, Math.round((far - near) / spacing_m));
        var points = new ArrayList<Point3>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = left + (right - left) * (column + 0.5) / columns;
                double y = near + (far - near) * (row + 0.5) / rows;
                if (area.covers(x, y)) {
                    points.add(ears(x, y));
                }
            }
        }
        if (points.isEmpty()) {
            points.add(ears(area.middle().x_m(), area.middle().y_m()));
        }
        return points;
    }
}
