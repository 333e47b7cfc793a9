/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.render.scene.Bounds;

/**
 * Finds what lies in a part of the plane in time that depends on what is found and not on all there is. A grid of
 * square cells, each with what touches it.
 *
 * @param <T> what is found, by identity
 */
public final class SpatialIndex<T> {

    private static final double CELL = 256;
    /** More rows than any drawing has; odd, so that the numbers of neighbours are spread. */
    private static final long ROWS = 16_777_259;

    private final Map<Long, List<T>> cells = new HashMap<>();

    public void add(T object, Collection<Bounds> pieces) {
        for (var cell : cellsOf(pieces)) {
            cells.computeIfAbsent(cell, number -> new ArrayList<>(4)).add(object);
        }
    }

    /** Removes what was added with the same pieces. */
    public void remove(T object, Collection<Bounds> pieces) {
        for (var cell : cellsOf(pieces)) {
            var there = cells.get(cell);
            if (there != null) {
                there.removeIf(each -> each == object);
                if (there.isEmpty()) {
                    cells.remove(cell);
                }
            }
        }
    }

    /** What may touch an area: everything that does, and some that is near. Each once, in no order. */
    public Set<T> near(Bounds area) {
        Set<T> found = Collections.newSetFromMap(new IdentityHashMap<>());
        var left = cell(area.x());
        var right = cell(area.right());
        var top = cell(area.y());
        var bottom = cell(area.bottom());
        if ((right - left + 1) * (bottom - top + 1) > cells.size()) {
            cells.forEach((number, there) -> {
                if (within(number, left, right, top, bottom)) {
                    found.addAll(there);
                }
            });
            return found;
        }
        for (var column = left; column <= right; column++) {
            for (var row = top; row <= bottom; row++) {
                var there = cells.get(number(column, row));
                if (there != null) {
                    found.addAll(there);
                }
            }
        }
        return found;
    }

    private static boolean within(long number, long left, long right, long top, long bottom) {
        var column = Math.floorDiv(number + ROWS / 2, ROWS);
        var row = number - column * ROWS;
        return column >= left && column <= right && row >= top && row <= bottom;
    }

    private static Set<Long> cellsOf(Collection<Bounds> pieces) {
        var numbers = new HashSet<Long>();
        for (var piece : pieces) {
            for (var column = cell(piece.x()); column <= cell(piece.right()); column++) {
                for (var row = cell(piece.y()); row <= cell(piece.bottom()); row++) {
                    numbers.add(number(column, row));
                }
            }
        }
        return numbers;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    private static long number(long column, long row) {
        return column * ROWS + row;
    }
}
