/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Size;

/** Finds places for new boxes where nothing stands yet. Keeps in mind what it gave away. */
public final class FreePlaces {

    private static final int FARTHEST = 60;

    private final List<Bounds> taken;
    private final int grid;
    private final double gap;

    /**
     * @param taken what stands there
     * @param grid  the grid that everything stands on, in pixels
     * @param gap   how much room is left between boxes, in pixels
     */
    public FreePlaces(Collection<Bounds> taken, int grid, double gap) {
        this.taken = new ArrayList<>(taken);
        this.grid = grid;
        this.gap = gap;
    }

    /**
     * The free place nearest to a wished one, on the grid: there if it can be, else below, then to the right and further
     * around. Where everything is full, the wished place.
     */
    public Point near(Point wished, Size size) {
        var start = new Point(onGrid(wished.x()), onGrid(wished.y()));
        var best = start;
        if (!isFree(start, size)) {
            best = nearest(start, size);
        }
        taken.add(new Bounds(best.x(), best.y(), size.width(), size.height()));
        return best;
    }

    private Point nearest(Point start, Size size) {
        Point best = start;
        double least = Double.MAX_VALUE;
        double step = 2.0 * grid;
        for (int row = -FARTHEST; row <= FARTHEST; row++) {
            for (int column = -FARTHEST; column <= FARTHEST; column++) {
                double dx = column * step;
                double dy = row * step;
                double cost = cost(dx, dy);
                if (cost < least && isFree(start.moved(dx, dy), size)) {
                    least = cost;
                    best = start.moved(dx, dy);
                }
            }
        }
        return best;
    }

    /** Down comes before right, right before up and left: the way in which lists of devices grow. */
    private static double cost(double dx, double dy) {
        return Math.hypot(dx < 0 ? -2 * dx : 1.2 * dx, dy < 0 ? -2 * dy : dy);
    }

    private boolean isFree(Point at, Size size) {
        var box = new Bounds(at.x() - gap, at.y() - gap, size.width() + 2 * gap, size.height() + 2 * gap);
        return taken.stream().noneMatch(each -> each.x() < box.right() && box.x() < each.right() && each.y() < box.bottom()
                && box.y() < each.bottom());
    }

    private double onGrid(double value) {
        return Math.round(value / grid) * (double) grid;
    }
}
