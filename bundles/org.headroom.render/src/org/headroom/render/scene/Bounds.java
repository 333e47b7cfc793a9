/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.Collection;

/** An upright rectangle in pixels at 100 %: left, top, width and height, neither negative. */
public record Bounds(double x, double y, double width, double height) {

    /** The bounds of nothing. */
    public static final Bounds EMPTY = new Bounds(0, 0, 0, 0);

    public Bounds {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("Bounds of negative size: " + width + " x " + height);
        }
    }

    /** The smallest bounds that hold all the points; {@link #EMPTY} where there are none. */
    public static Bounds around(Collection<Point> points) {
        if (points.isEmpty()) {
            return EMPTY;
        }
        var left = Double.POSITIVE_INFINITY;
        var top = Double.POSITIVE_INFINITY;
        var right = Double.NEGATIVE_INFINITY;
        var bottom = Double.NEGATIVE_INFINITY;
        for (var point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Bounds(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** True where nothing has been drawn: no width and no height. A line has one of them, and is not empty. */
    public boolean isEmpty() {
        return width == 0 && height == 0;
    }

    /** The smallest bounds that hold this and the other. {@link #EMPTY} adds nothing. */
    public Bounds union(Bounds other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Grown by a margin on every side; {@link #EMPTY} stays empty. */
    public Bounds grown(double margin) {
        return isEmpty() ? this : new Bounds(x - margin, y - margin, Math.max(0, width + 2 * margin),
                Math.max(0, height + 2 * margin));
    }

    public Bounds moved(double dx, double dy) {
        return isEmpty() ? this : new Bounds(x + dx, y + dy, width, height);
    }

    public boolean intersects(Bounds other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }
}
