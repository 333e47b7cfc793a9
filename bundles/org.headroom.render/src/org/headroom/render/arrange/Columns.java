/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.arrange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.headroom.render.scene.Point;
import org.headroom.render.scene.Size;

/** Puts boxes into columns from left to right, the way in which the signal flows. */
public final class Columns {

    private static final double GAP_ACROSS = 160;
    private static final double GAP_DOWN = 24;

    private final Point corner;
    private final double height;
    private final int grid;

    /**
     * @param corner where the first box goes
     * @param height how far a column may grow before another one begins beside it, in pixels
     */
    public Columns(Point corner, double height, int grid) {
        this.corner = corner;
        this.height = height;
        this.grid = grid;
    }

    /**
     * The places of boxes.
     *
     * @param rank which column a box belongs to, lower ones first
     * @param <K>  what tells boxes apart
     */
    public <K> Map<K, Point> places(Iterable<K> boxes, ToIntFunction<K> rank, Function<K, Size> size) {
        var columns = new TreeMap<Integer, Map<K, Size>>();
        for (K box : boxes) {
            columns.computeIfAbsent(rank.applyAsInt(box), key -> new LinkedHashMap<>()).put(box, size.apply(box));
        }
        var places = new LinkedHashMap<K, Point>();
        double x = corner.x();
        for (var column : columns.values()) {
            double y = corner.y();
            double width = 0;
            for (var box : column.entrySet()) {
                if (y > corner.y() && y + box.getValue().height() > corner.y() + height) {
                    x = onGrid(x + width + GAP_ACROSS);
                    y = corner.y();
                    width = 0;
                }
                places.put(box.getKey(), new Point(x, y));
                y = onGrid(y + box.getValue().height() + GAP_DOWN);
                width = Math.max(width, box.getValue().width());
            }
            x = onGrid(x + width + GAP_ACROSS);
        }
        return places;
    }

    private double onGrid(double value) {
        return Math.ceil(value / grid) * grid;
    }
}
