/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.grid;

import java.util.Arrays;
import java.util.TreeSet;

import org.headroom.routing.RoutingOptions;
import org.headroom.routing.internal.channel.Reach;
import org.headroom.routing.internal.space.Boxes;
import org.headroom.routing.internal.space.Track;

/**
 * A part of the sheet as places a wire may pass: the lanes of the grid and the levels of its two ends. Each place knows
 * whether a device covers it and which wires run there.
 */
final class Raster {

    static final byte NEAR = 1;
    static final byte ON_TOP = 2;

    final double[] xs;
    final double[] ys;
    final boolean[] covered;
    /** Wires that run through a place horizontally and vertically: 0, {@link #NEAR} or {@link #ON_TOP}. */
    final byte[] flat;
    final byte[] upright;
    private final double grid;

    Raster(double[] window, Reach from, Reach to, Boxes boxes, RoutingOptions options, int mostPlaces) {
        grid = options.grid();
        var step = grid;
        while ((window[2] - window[0]) / step * ((window[3] - window[1]) / step) > mostPlaces) {
            step += grid;
        }
        xs = levels(window[0], window[2], step, from.horizontal() ? from.near() : from.level(),
                to.horizontal() ? to.near() : to.level());
        ys = levels(window[1], window[3], step, from.horizontal() ? from.level() : from.near(),
                to.horizontal() ? to.level() : to.near());
        covered = new boolean[xs.length * ys.length];
        flat = new byte[covered.length];
        upright = new byte[covered.length];
        var clearance = options.clearance();
        for (var i = 0; i < boxes.size(); i++) {
            var x0 = boxes.left(i) - clearance;
            var x1 = boxes.right(i) + clearance;
            var y0 = boxes.top(i) - clearance;
            var y1 = boxes.bottom(i) + clearance;
            if (x1 <= window[0] || x0 >= window[2] || y1 <= window[1] || y0 >= window[3]) {
                continue;
            }
            for (var r = from(ys, y0 + 1e-6); r < ys.length && ys[r] < y1 - 1e-6; r++) {
                for (var c = from(xs, x0 + 1e-6); c < xs.length && xs[c] < x1 - 1e-6; c++) {
                    covered[r * xs.length + c] = true;
                }
            }
        }
    }

    private static double[] levels(double from, double to, double step, double... extra) {
        var levels = new TreeSet<Double>();
        for (var at = Math.ceil(from / step) * step; at <= to; at += step) {
            levels.add(at);
        }
        for (var at : extra) {
            levels.add(at);
        }
        return levels.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static int from(double[] levels, double at) {
        var k = Arrays.binarySearch(levels, at);
        return k < 0 ? -k - 1 : k;
    }

    int place(double x, double y) {
        return from(ys, y) * xs.length + from(xs, x);
    }

    /** Marks where a wire runs. */
    void mark(Track track) {
        for (var k = 0; k < track.runs(); k++) {
            var across = track.horizontal(k) ? ys : xs;
            var along = track.horizontal(k) ? xs : ys;
            var level = track.level(k);
            for (var a = from(across, level - grid + 1e-6); a < across.length && across[a] < level + grid - 1e-6; a++) {
                var mark = Math.abs(across[a] - level) < 1 ? ON_TOP : NEAR;
                for (var b = from(along, track.low(k)); b < along.length && along[b] <= track.high(k); b++) {
                    var place = track.horizontal(k) ? a * xs.length + b : b * xs.length + a;
                    var marks = track.horizontal(k) ? flat : upright;
                    marks[place] = (byte) Math.max(marks[place], mark);
                }
            }
        }
    }
}
