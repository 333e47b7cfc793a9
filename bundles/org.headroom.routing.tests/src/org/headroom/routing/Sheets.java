/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** Made-up sheets. */
public final class Sheets {

    private static final int INPUTS = 11;

    /** Obstacles and wires under way. */
    public final List<Obstacle> obstacles = new ArrayList<>();
    /** The wires. */
    public final List<Wire> wires = new ArrayList<>();

    /** Adds a device. */
    public Obstacle device(String id, double x, double y, double width, double height) {
        var box = new Obstacle(id, x, y, width, height);
        obstacles.add(box);
        return box;
    }

    /** The n-th output at the right edge, 16 apart, the first 48 below the top. */
    public static Terminal out(Obstacle box, int n) {
        return Terminal.port(box.id(), box.x() + box.width(), box.y() + 48 + 16 * n, Side.EAST);
    }

    /** The n-th input at the left edge. */
    public static Terminal in(Obstacle box, int n) {
        return Terminal.port(box.id(), box.x(), box.y() + 48 + 16 * n, Side.WEST);
    }

    /** Adds a wire. */
    public Wire wire(String id, Terminal from, Terminal to) {
        var wire = Wire.between(id, from, to, "analogue");
        wires.add(wire);
        return wire;
    }

    /** The request. */
    public RoutingRequest request() {
        return RoutingRequest.of(obstacles, wires);
    }

    /** Microphones in a column, each to an input of a stagebox beside them. */
    public static Sheets microphones(int count) {
        var sheet = new Sheets();
        var box = sheet.device("SB1", 320, Math.floor(count * 72 / 2.0 / 8) * 8 - 8 * count, 224, 64 + 16 * count);
        for (var i = 0; i < count; i++) {
            var mic = sheet.device("M" + i, 48, 72 * i, 136, 64);
            sheet.wire("A" + i, out(mic, 0), in(box, i));
        }
        return sheet;
    }

    /**
     * Columns of devices from left to right, wired mostly to the next column, some further, in bundles.
     *
     * @param ragged whether devices differ in size and columns in their rows
     */
    public static Sheets columns(long seed, int columns, int rows, int wiresEach, boolean ragged) {
        var random = new Random(seed);
        var sheet = new Sheets();
        var grid = new Obstacle[columns][rows];
        for (var c = 0; c < columns; c++) {
            var y = ragged ? 8.0 * random.nextInt(12) : 0;
            for (var r = 0; r < rows; r++) {
                var ports = INPUTS + (ragged ? random.nextInt(5) : 0);
                var width = 160 + (ragged ? 8 * random.nextInt(5) : 0);
                grid[c][r] = sheet.device("D" + c + "." + r, c * 400 + (ragged ? 8 * random.nextInt(4) : 0), y, width,
                        56 + 16 * ports);
                y += 56 + 16 * ports + 40;
            }
        }
        var used = new int[columns][rows];
        var number = 0;
        for (var c = 0; c + 1 < columns; c++) {
            for (var r = 0; r < rows; r++) {
                var left = wiresEach;
                var port = 0;
                while (left > 0) {
                    var bundle = Math.min(left, 1 + random.nextInt(wiresEach));
                    left -= bundle;
                    var far = random.nextInt(20) == 0 ? 1 + random.nextInt(3) : 0;
                    var tc = Math.min(columns - 1, c + 1 + far);
                    var tr = Math.max(0, Math.min(rows - 1, r + random.nextInt(7) - 3));
                    for (var k = 0; k < bundle; k++) {
                        if (used[tc][tr] < INPUTS) {
                            sheet.wire("W" + number++, out(grid[c][r], port++), in(grid[tc][tr], used[tc][tr]++));
                        }
                    }
                }
            }
        }
        return sheet;
    }

    /** Devices strewn about without touching, ports on all sides, wires between any two. */
    public static Sheets scattered(long seed, int devices, int wires) {
        var random = new Random(seed);
        var sheet = new Sheets();
        var side = (int) Math.ceil(Math.sqrt(devices));
        for (var i = 0; i < devices; i++) {
            sheet.device("D" + i, i % side * 320 + 8 * random.nextInt(12), i / side * 240 + 8 * random.nextInt(8),
                    80 + 8 * random.nextInt(12), 80 + 8 * random.nextInt(8));
        }
        var used = new HashSet<Terminal>();
        for (var k = 0; k < wires; k++) {
            var from = any(sheet.obstacles.get(random.nextInt(devices)), random);
            var to = any(sheet.obstacles.get(random.nextInt(devices)), random);
            if (!from.equals(to) && used.add(from) & used.add(to)) {
                sheet.wire("W" + k, from, to);
            }
        }
        return sheet;
    }

    private static Terminal any(Obstacle box, Random random) {
        var side = Side.values()[random.nextInt(4)];
        var wide = 16 + 16 * random.nextInt((int) (box.width() - 16) / 16);
        var high = 16 + 16 * random.nextInt((int) (box.height() - 16) / 16);
        return switch (side) {
            case WEST -> Terminal.port(box.id(), box.x(), box.y() + high, side);
            case EAST -> Terminal.port(box.id(), box.x() + box.width(), box.y() + high, side);
            case NORTH -> Terminal.port(box.id(), box.x() + wide, box.y(), side);
            case SOUTH -> Terminal.port(box.id(), box.x() + wide, box.y() + box.height(), side);
        };
    }
}
