/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.space;

import java.util.Arrays;
import java.util.List;

import org.headroom.routing.Obstacle;

/**
 * Boxes of devices, indexed in rows of equal height, so that the nearest box to the left or right of a place is found
 * quickly. {@link #transposed()} answers the same for above and below: there {@code x} and {@code y} change places.
 */
public final class Boxes {

    private static final double ROW = 96;
    private static final double EPS = 1e-6;

    private final double[] left;
    private final double[] top;
    private final double[] right;
    private final double[] bottom;
    private final double firstRow;
    private final int[][] rows;
    private final double widest;
    private Boxes transposed;

    private Boxes(double[] left, double[] top, double[] right, double[] bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        var n = left.length;
        var low = Double.POSITIVE_INFINITY;
        var high = Double.NEGATIVE_INFINITY;
        var width = 0.0;
        for (var i = 0; i < n; i++) {
            low = Math.min(low, top[i]);
            high = Math.max(high, bottom[i]);
            width = Math.max(width, right[i] - left[i]);
        }
        widest = width;
        firstRow = n == 0 ? 0 : low;
        var count = n == 0 ? 1 : (int) Math.min(20_000, (high - low) / ROW + 1);
        var sizes = new int[count];
        var order = new Integer[n];
        for (var i = 0; i < n; i++) {
            order[i] = i;
            for (var r = row(top[i], count); r <= row(bottom[i], count); r++) {
                sizes[r]++;
            }
        }
        Arrays.sort(order, (a, b) -> left[a] != left[b] ? Double.compare(left[a], left[b]) : Integer.compare(a, b));
        rows = new int[count][];
        for (var r = 0; r < count; r++) {
            rows[r] = new int[sizes[r]];
            sizes[r] = 0;
        }
        for (var i : order) {
            for (var r = row(top[i], count); r <= row(bottom[i], count); r++) {
                rows[r][sizes[r]++] = i;
            }
        }
    }

    /** Indexes boxes. */
    public static Boxes of(List<Obstacle> obstacles) {
        var n = obstacles.size();
        var left = new double[n];
        var top = new double[n];
        var right = new double[n];
        var bottom = new double[n];
        for (var i = 0; i < n; i++) {
            var box = obstacles.get(i);
            left[i] = box.x();
            top[i] = box.y();
            right[i] = box.x() + box.width();
            bottom[i] = box.y() + box.height();
        }
        var boxes = new Boxes(left, top, right, bottom);
        boxes.transposed = new Boxes(top, left, bottom, right);
        boxes.transposed.transposed = boxes;
        return boxes;
    }

    /** The same boxes with x and y exchanged. */
    public Boxes transposed() {
        return transposed;
    }

    public int size() {
        return left.length;
    }

    public double left(int i) {
        return left[i];
    }

    public double top(int i) {
        return top[i];
    }

    public double right(int i) {
        return right[i];
    }

    public double bottom(int i) {
        return bottom[i];
    }

    private int row(double y, int count) {
        return (int) Math.max(0, Math.min(count - 1, Math.floor((y - firstRow) / ROW)));
    }

    /**
     * The left edge of the nearest box to the right of {@code x} that reaches into the band from {@code y0} to
     * {@code y1}; {@code x} itself where a box of the band lies across {@code x}; infinite where none is there.
     *
     * @param ignored a box that does not count, or -1
     */
    public double nextRight(double x, double y0, double y1, int ignored) {
        var best = Double.POSITIVE_INFINITY;
        for (var r = row(y0, rows.length); r <= row(y1, rows.length); r++) {
            var boxes = rows[r];
            for (var k = firstFrom(boxes, x - widest - EPS); k < boxes.length; k++) {
                var i = boxes[k];
                if (left[i] >= best) {
                    break;
                }
                if (i != ignored && right[i] > x + EPS && top[i] < y1 - EPS && bottom[i] > y0 + EPS) {
                    best = Math.max(x, left[i]);
                    break;
                }
            }
        }
        return best;
    }

    /** As {@link #nextRight}, to the left: the right edge of the nearest box. */
    public double nextLeft(double x, double y0, double y1, int ignored) {
        var best = Double.NEGATIVE_INFINITY;
        for (var r = row(y0, rows.length); r <= row(y1, rows.length); r++) {
            var boxes = rows[r];
            for (var k = firstFrom(boxes, x - EPS) - 1; k >= 0; k--) {
                var i = boxes[k];
                if (left[i] + widest <= best) {
                    break;
                }
                if (i != ignored && right[i] > best && top[i] < y1 - EPS && bottom[i] > y0 + EPS) {
                    best = Math.min(x, right[i]);
                }
            }
        }
        return best;
    }

    /** Whether a box reaches into the open rectangle. */
    public boolean hit(double x0, double y0, double x1, double y1, int ignored) {
        for (var r = row(y0, rows.length); r <= row(y1, rows.length); r++) {
            var boxes = rows[r];
            for (var k = firstFrom(boxes, x0 - widest - EPS); k < boxes.length; k++) {
                var i = boxes[k];
                if (left[i] >= x1 - EPS) {
                    break;
                }
                if (i != ignored && right[i] > x0 + EPS && top[i] < y1 - EPS && bottom[i] > y0 + EPS) {
                    return true;
                }
            }
        }
        return false;
    }

    private int firstFrom(int[] boxes, double x) {
        var low = 0;
        var high = boxes.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (left[boxes[middle]] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
