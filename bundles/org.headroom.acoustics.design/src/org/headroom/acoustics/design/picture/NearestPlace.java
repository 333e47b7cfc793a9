/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.HashMap;
import java.util.Map;

import org.headroom.acoustics.space.Point3;

/** The value of a map at the place nearest to one, found by cells of a metre. */
final class NearestPlace {

    private static final int FARTHEST = 8;

    private final CoverageMap.Area area;
    private final double[] values;
    private final Map<Long, Integer> cells = new HashMap<>();

    NearestPlace(CoverageMap.Area area) {
        this.area = area;
        values = area.values();
        for (int i = 0; i < values.length; i++) {
            cells.putIfAbsent(cell(Math.round(area.points().get(i).x_m()), Math.round(area.points().get(i).y_m())), i);
        }
    }

    private static long cell(long x, long y) {
        return x << 32 | y & 0xffffffffL;
    }

    /** Not a number where there is none within some metres. */
    double value(Point3 place) {
        long x = Math.round(place.x_m());
        long y = Math.round(place.y_m());
        for (int ring = 0; ring <= FARTHEST; ring++) {
            double best = Double.POSITIVE_INFINITY;
            double value = Double.NaN;
            for (long column = x - ring; column <= x + ring; column++) {
                for (long row = y - ring; row <= y + ring; row++) {
                    var at = cells.get(cell(column, row));
                    if (at != null && area.points().get(at).distanceTo_m(place) < best) {
                        best = area.points().get(at).distanceTo_m(place);
                        value = values[at];
                    }
                }
            }
            if (Double.isFinite(best)) {
                return value;
            }
        }
        return Double.NaN;
    }
}
