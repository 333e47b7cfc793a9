/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.space;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The runs of wires by their level, to find those that lie on or beside a place where another may run. */
public final class RunIndex {

    private static final double CELL = 16;

    /** A run of a wire. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int wire, Track track, int run);
    }

    /** The runs at levels that are near each other. */
    private static final class Cell {
        private int[] wires = new int[8];
        private int[] runs = new int[8];
        private Track[] tracks = new Track[8];
        private int size;

        void add(int wire, Track track, int run) {
            if (size == wires.length) {
                wires = Arrays.copyOf(wires, size * 2);
                runs = Arrays.copyOf(runs, size * 2);
                tracks = Arrays.copyOf(tracks, size * 2);
            }
            wires[size] = wire;
            runs[size] = run;
            tracks[size++] = track;
        }

        void remove(Track track, int run) {
            for (var k = 0; k < size; k++) {
                if (tracks[k] == track && runs[k] == run) {
                    size--;
                    wires[k] = wires[size];
                    runs[k] = runs[size];
                    tracks[k] = tracks[size];
                    tracks[size] = null;
                    return;
                }
            }
        }
    }

    private final Map<Integer, Cell> flat = new HashMap<>();
    private final Map<Integer, Cell> upright = new HashMap<>();

    /** Adds all runs of a wire. */
    public void add(int wire, Track track) {
        for (var k = 0; k < track.runs(); k++) {
            cell(track, k).add(wire, track, k);
        }
    }

    /** Removes all runs of a wire that was added and has not been moved otherwise than by {@link #move}. */
    public void remove(Track track) {
        for (var k = 0; k < track.runs(); k++) {
            cell(track, k).remove(track, k);
        }
    }

    /** Moves a run of a wire that was added. */
    public void move(int wire, Track track, int run, double level) {
        cell(track, run).remove(track, run);
        track.move(run, level);
        cell(track, run).add(wire, track, run);
    }

    private Cell cell(Track track, int run) {
        return (track.horizontal(run) ? flat : upright).computeIfAbsent(number(track.level(run)), key -> new Cell());
    }

    private static int number(double level) {
        return (int) Math.floor(level / CELL);
    }

    /** Names the runs nearer than {@code distance} to a level that share more than {@code least} of a stretch with it. */
    public void near(boolean horizontal, double level, double low, double high, double distance, double least,
            Visitor found) {
        var cells = horizontal ? flat : upright;
        for (var number = number(level - distance); number <= number(level + distance); number++) {
            var cell = cells.get(number);
            for (var k = 0; cell != null && k < cell.size; k++) {
                var track = cell.tracks[k];
                var run = cell.runs[k];
                if (Math.abs(track.level(run) - level) < distance
                        && Math.min(high, track.high(run)) - Math.max(low, track.low(run)) > least) {
                    found.visit(cell.wires[k], track, run);
                }
            }
        }
    }

    /**
     * How much of a stretch lies nearer than {@code distance} to runs of other wires, summed over these.
     *
     * @param wire the wire the stretch belongs to
     */
    public double shared(int wire, boolean horizontal, double level, double low, double high, double distance) {
        var sum = 0.0;
        var cells = horizontal ? flat : upright;
        for (var number = number(level - distance); number <= number(level + distance); number++) {
            var cell = cells.get(number);
            for (var k = 0; cell != null && k < cell.size; k++) {
                var track = cell.tracks[k];
                var run = cell.runs[k];
                if (cell.wires[k] != wire && Math.abs(track.level(run) - level) < distance) {
                    sum += Math.max(0, Math.min(high, track.high(run)) - Math.max(low, track.low(run)));
                }
            }
        }
        return sum;
    }
}
