/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

import org.headroom.routing.internal.space.Track;

/** Which wires run through which part of the sheet. A wire may be named where it has been before; ask its track. */
public final class WireCells {

    private static final double CELL = 192;

    private final Map<Long, int[]> cells = new HashMap<>();
    private int[] seen = new int[0];
    private int round;

    /** Adds a wire where its track runs. */
    public void add(int wire, Track track) {
        for (var k = 0; k < track.runs(); k++) {
            var level = cell(track.level(k));
            for (var c = cell(track.low(k)); c <= cell(track.high(k)); c++) {
                put(track.horizontal(k) ? key(c, level) : key(level, c), wire);
            }
        }
    }

    private void put(long key, int wire) {
        var list = cells.get(key);
        if (list == null) {
            list = new int[] {1, wire, 0, 0};
        } else if (list[list[0]] == wire) {
            return;
        } else {
            if (list[0] + 1 == list.length) {
                list = Arrays.copyOf(list, list.length * 2);
            }
            list[++list[0]] = wire;
        }
        cells.put(key, list);
    }

    /** Names each wire that may run through a rectangle, once, in no order that matters. */
    public void within(double x0, double y0, double x1, double y1, int wires, IntConsumer found) {
        if (seen.length < wires) {
            seen = new int[wires];
        }
        round++;
        for (var cx = cell(x0); cx <= cell(x1); cx++) {
            for (var cy = cell(y0); cy <= cell(y1); cy++) {
                var list = cells.get(key(cx, cy));
                for (var k = 1; list != null && k <= list[0]; k++) {
                    if (seen[list[k]] != round) {
                        seen[list[k]] = round;
                        found.accept(list[k]);
                    }
                }
            }
        }
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }

    /** One number for each cell, spread so that neighbours do not share a hash. */
    private static long key(long x, long y) {
        return (x << 32 ^ y & 0xffffffffL) * 0x9e3779b97f4a7c15L;
    }
}
