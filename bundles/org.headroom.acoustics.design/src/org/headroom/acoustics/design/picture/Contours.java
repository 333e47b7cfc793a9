/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headroom.acoustics.space.Point3;
import org.headroom.render.scene.Point;

/** Lines of equal value between the points of a grid, by marching squares. */
final class Contours {

    /** A piece of a line, in metres of the plan. */
    record Piece(Point from, Point to) {
    }

    private final Map<Long, Integer> byCell = new HashMap<>();
    private final List<Point3> points;
    private final double[] values;
    private final double stepX;
    private final double stepY;
    private final double left;
    private final double near;

    Contours(List<Point3> points, double[] values) {
        this.points = points;
        this.values = values;
        left = points.stream().mapToDouble(Point3::x_m).min().orElse(0);
        near = points.stream().mapToDouble(Point3::y_m).min().orElse(0);
        stepX = step(points.stream().mapToDouble(Point3::x_m).distinct().sorted().toArray());
        stepY = step(points.stream().mapToDouble(Point3::y_m).distinct().sorted().toArray());
        for (int i = 0; i < points.size(); i++) {
            byCell.put(cell(Math.round((points.get(i).x_m() - left) / stepX), Math.round((points.get(i).y_m() - near) / stepY)), i);
        }
    }

    double stepX() {
        return stepX;
    }

    double stepY() {
        return stepY;
    }

    /** The same with each value the mean of itself and its neighbours: interference finer than the grid would draw a line about every point. */
    Contours smooth() {
        var mean = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            long column = Math.round((points.get(i).x_m() - left) / stepX);
            long row = Math.round((points.get(i).y_m() - near) / stepY);
            double sum = 0;
            int count = 0;
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    var other = byCell.get(cell(column + dx, row + dy));
                    if (other != null && Double.isFinite(values[other])) {
                        sum += values[other];
                        count++;
                    }
                }
            }
            mean[i] = count == 0 ? values[i] : sum / count;
        }
        return new Contours(points, mean);
    }

    private static double step(double[] sorted) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] > 1e-6) {
                least = Math.min(least, sorted[i] - sorted[i - 1]);
            }
        }
        return Double.isFinite(least) ? least : 1;
    }

    private static long cell(long column, long row) {
        return row * 1_000_003L + column;
    }

    /** The line of one value. */
    List<Piece> line(double value) {
        var pieces = new ArrayList<Piece>();
        byCell.forEach((key, at) -> {
            long column = Math.round((points.get(at).x_m() - left) / stepX);
            long row = Math.round((points.get(at).y_m() - near) / stepY);
            var right = byCell.get(cell(column + 1, row));
            var far = byCell.get(cell(column, row + 1));
            var corner = byCell.get(cell(column + 1, row + 1));
            if (right != null && far != null && corner != null) {
                square(pieces, value, at, right, corner, far);
            }
        });
        return pieces;
    }

    private void square(List<Piece> pieces, double value, int... corners) {
        var crossings = new ArrayList<Point>();
        for (int i = 0; i < 4; i++) {
            int a = corners[i];
            int b = corners[(i + 1) % 4];
            if (!Double.isFinite(values[a]) || !Double.isFinite(values[b])) {
                return;
            }
            if (values[a] >= value != values[b] >= value) {
                double part = (value - values[a]) / (values[b] - values[a]);
                crossings.add(new Point(points.get(a).x_m() + part * (points.get(b).x_m() - points.get(a).x_m()),
                        points.get(a).y_m() + part * (points.get(b).y_m() - points.get(a).y_m())));
            }
        }
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            pieces.add(new Piece(crossings.get(i), crossings.get(i + 1)));
        }
    }
}
