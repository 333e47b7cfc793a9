/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** Parts of a window that are to be painted, as a few rectangles that cover them. */
final class DirtyAreas {

    /** So many are painted one by one. */
    static final int MOST = 24;
    private static final int TILE = 64;
    /** So many pixels more may be painted for two areas to be joined, at first. */
    private static final long SLACK = 4096;

    private DirtyAreas() {
    }

    /** Areas that overlap are painted as one, and those that are near each other where there are many. */
    static List<Rectangle> few(List<Rectangle> areas, Rectangle window) {
        var joined = areas.size() <= 2 * MOST ? areas : tiles(areas, window);
        for (var slack = SLACK;; slack *= 4) {
            joined = joined(joined, slack);
            if (joined.size() <= MOST) {
                return joined;
            }
        }
    }

    private static List<Rectangle> joined(List<Rectangle> areas, long slack) {
        var joined = new ArrayList<Rectangle>();
        for (var area : areas) {
            var whole = area;
            for (var i = joined.size() - 1; i >= 0; i--) {
                var union = joined.get(i).union(whole);
                if (pixels(union) <= pixels(joined.get(i)) + pixels(whole) + slack) {
                    whole = union;
                    joined.remove(i);
                }
            }
            joined.add(whole);
        }
        return joined;
    }

    private static long pixels(Rectangle area) {
        return (long) area.width * area.height;
    }

    /** The tiles that many areas touch, row by row, so that the effort does not grow with the square of their number. */
    private static List<Rectangle> tiles(List<Rectangle> areas, Rectangle window) {
        var columns = window.width / TILE + 1;
        var rows = window.height / TILE + 1;
        var touched = new BitSet(columns * rows);
        for (var area : areas) {
            var left = (area.x - window.x) / TILE;
            var right = (area.x + area.width - 1 - window.x) / TILE;
            for (var row = (area.y - window.y) / TILE; row <= (area.y + area.height - 1 - window.y) / TILE; row++) {
                touched.set(row * columns + left, row * columns + right + 1);
            }
        }
        var tiles = new ArrayList<Rectangle>();
        for (var row = 0; row < rows; row++) {
            var end = (row + 1) * columns;
            for (var from = touched.nextSetBit(row * columns); from >= 0 && from < end;) {
                var to = Math.min(end, touched.nextClearBit(from));
                tiles.add(new Rectangle(window.x + (from - row * columns) * TILE, window.y + row * TILE, (to - from) * TILE, TILE)
                        .intersection(window));
                from = touched.nextSetBit(to);
            }
        }
        return tiles;
    }
}
