/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.ArrayList;
import java.util.List;

import org.headroom.acoustics.space.FlatArea;
import org.headroom.acoustics.space.Point3;

/**
 * Places of ceiling loudspeakers in a square grid over an area. A loudspeaker at a height above the ears covers a circle of the radius
 * {@code r = height · tan(coverage / 2)}; how far the circles overlap decides the spacing.
 *
 * @param spacing_m between neighbours
 * @param places    of the loudspeakers, row by row
 */
public record CeilingGrid(double spacing_m, List<Point3> places) {

    private static final int MOST = 2000;

    /** How far circles of coverage overlap. */
    public enum Overlap {
        /** Circles touch: 2 r. Between four of them there is a gap. */
        EDGE_TO_EDGE(2),
        /** No gap remains: √2 r. */
        MINIMUM(Math.sqrt(2)),
        /** Each circle reaches the middle of the next: r. */
        CENTRE_TO_CENTRE(1);

        private final double radii;

        Overlap(double radii) {
            this.radii = radii;
        }
    }

    public CeilingGrid {
        places = List.copyOf(places);
    }

    /**
     * Lays a grid out.
     *
     * @param area         where people listen
     * @param ceiling_m    height of the loudspeakers
     * @param ears_m       height of the ears above the area
     * @param coverage_deg nominal coverage of the loudspeaker, between 10 and 170
     * @throws IllegalArgumentException when the ceiling is below the ears, the coverage is impossible, or the grid would have thousands of loudspeakers
     */
    public static CeilingGrid of(FlatArea area, double ceiling_m, double ears_m, double coverage_deg, Overlap overlap) {
        double floor = area.corners().stream().mapToDouble(Point3::z_m).max().orElse(0);
        double height = ceiling_m - floor - ears_m;
        if (!(height >= 0.5)) {
            throw new IllegalArgumentException("the ceiling must be half a metre above the ears at least");
        }
        if (!(coverage_deg >= 10 && coverage_deg <= 170)) {
            throw new IllegalArgumentException("coverage must be between 10 and 170 degrees, not " + coverage_deg);
        }
        double spacing = overlap.radii * height * Math.tan(Math.toRadians(coverage_deg / 2));
        var corners = area.corners();
        double left = corners.stream().mapToDouble(Point3::x_m).min().orElseThrow();
        double right = corners.stream().mapToDouble(Point3::x_m).max().orElseThrow();
        double near = corners.stream().mapToDouble(Point3::y_m).min().orElseThrow();
        double far = corners.stream().mapToDouble(Point3::y_m).max().orElseThrow();
        // no farther apart than the spacing: the grid fills the area evenly
        long columns = Math.max(1, (long) Math.ceil((right - left) / spacing - 1e-9));
        long rows = Math.max(1, (long) Math.ceil((far - near) / spacing - 1e-9));
        if (columns * rows > MOST) {
            throw new IllegalArgumentException("that would be " + columns * rows + " loudspeakers; choose another height or overlap");
        }
        var places = new ArrayList<Point3>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = left + (right - left) * (column + 0.5) / columns;
                double y = near + (far - near) * (row + 0.5) / rows;
                if (area.covers(x, y)) {
                    places.add(new Point3(x, y, ceiling_m));
                }
            }
        }
        return new CeilingGrid(spacing, places);
    }
}
