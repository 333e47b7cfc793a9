/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.headroom.routing.Point;
import org.headroom.routing.Polylines;

/**
 * A route as alternating horizontal and vertical runs. Run {@code k} lies at {@code level[k]}, which is a y for a
 * horizontal and an x for a vertical run, and reaches from the level of the run before to that of the run after; so
 * moving a run needs one figure changed. The first and last run are held by the ends of the wire.
 */
public final class Track {

    private final boolean horizontalFirst;
    private final double[] level;
    private final double start;
    private final double end;

    /**
     * @param horizontalFirst whether run 0 is horizontal
     * @param level of each run
     * @param start where run 0 starts along its direction
     * @param end where the last run ends along its direction
     */
    public Track(boolean horizontalFirst, double[] level, double start, double end) {
        this.horizontalFirst = horizontalFirst;
        this.level = level.clone();
        this.start = start;
        this.end = end;
    }

    /** A track from a polyline whose legs are horizontal or vertical; empty legs are left out, others joined. */
    public static Track of(List<Point> points, boolean horizontalFirst) {
        var levels = new double[points.size() + 2];
        var n = 0;
        var horizontal = horizontalFirst;
        for (var i = 0; i + 1 < points.size(); i++) {
            var a = points.get(i);
            var b = points.get(i + 1);
            if (a.equals(b)) {
                continue;
            }
            var flat = a.y() == b.y();
            if (n == 0) {
                horizontal = flat;
                levels[n++] = flat ? a.y() : a.x();
            } else if (flat != (horizontal == (n % 2 == 1))) {
                levels[n++] = flat ? a.y() : a.x();
            }
        }
        var first = points.getFirst();
        var last = points.getLast();
        if (n == 0) {
            levels[n++] = horizontal ? first.y() : first.x();
        }
        var flatEnd = horizontal == (n % 2 == 1);
        return new Track(horizontal, Arrays.copyOf(levels, n), horizontal ? first.x() : first.y(),
                flatEnd ? last.x() : last.y());
    }

    public int runs() {
        return level.length;
    }

    public boolean horizontal(int run) {
        return horizontalFirst == (run % 2 == 0);
    }

    public double level(int run) {
        return level[run];
    }

    /** Moves a run that is neither first nor last. */
    public void move(int run, double to) {
        level[run] = to;
    }

    /** Where a run begins along its direction. */
    public double from(int run) {
        return run == 0 ? start : level[run - 1];
    }

    /** Where a run ends along its direction. */
    public double to(int run) {
        return run == level.length - 1 ? end : level[run + 1];
    }

    public double low(int run) {
        return Math.min(from(run), to(run));
    }

    public double high(int run) {
        return Math.max(from(run), to(run));
    }

    /** Whether a run may be moved sideways. */
    public boolean movable(int run) {
        return run > 0 && run < level.length - 1;
    }

    /** The polyline, without empty legs and without points in a straight line. */
    public List<Point> points() {
        var points = new ArrayList<Point>(level.length + 1);
        for (var k = 0; k < level.length; k++) {
            points.add(horizontal(k) ? new Point(from(k), level[k]) : new Point(level[k], from(k)));
        }
        var last = level.length - 1;
        points.add(horizontal(last) ? new Point(end, level[last]) : new Point(level[last], end));
        return points;
    }

    /** The same track with points in a straight line taken out. */
    public Track tidied() {
        for (var k = 1; k < level.length - 1; k++) {
            if (from(k) == to(k)) {
                return Track.of(Polylines.simplified(points()), horizontalFirst).tidied();
            }
        }
        return this;
    }
}
