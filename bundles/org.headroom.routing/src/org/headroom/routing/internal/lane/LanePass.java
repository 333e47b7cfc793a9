/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.lane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.headroom.routing.Cancellation;
import org.headroom.routing.RoutingOptions;
import org.headroom.routing.internal.space.Boxes;
import org.headroom.routing.internal.space.Cancelled;
import org.headroom.routing.internal.space.Track;

/** Gives all runs of one direction their lanes: finds what shares a channel, then arranges each channel. */
public final class LanePass {

    private static final double WIDE = 480;
    private static final double EPS = 1e-6;

    private final Boxes boxes;
    private final boolean vertical;
    private final RoutingOptions options;
    private final double[] limits;
    private final Cancellation cancellation;

    /**
     * @param boxes the devices, as they are
     * @param vertical whether vertical runs are arranged, else horizontal ones
     * @param limits left, top, right and bottom beyond which no run is moved
     */
    public LanePass(Boxes boxes, boolean vertical, RoutingOptions options, double[] limits, Cancellation cancellation) {
        this.boxes = vertical ? boxes : boxes.transposed();
        this.vertical = vertical;
        this.options = options;
        this.limits = limits.clone();
        this.cancellation = cancellation;
    }

    /**
     * Moves runs.
     *
     * @param tracks to be arranged; null entries are left out
     * @param others tracks that stay; null entries are left out
     * @param kinds numbers of kinds of wires; those of one kind stay together where it costs nothing
     */
    public void arrange(Track[] tracks, Track[] others, int[] kinds) {
        var standing = new StandingRuns();
        var runs = new ArrayList<Run>();
        for (var w = 0; w < tracks.length; w++) {
            var track = tracks[w];
            for (var k = 0; track != null && k < track.runs(); k++) {
                if (track.horizontal(k) != vertical) {
                    if (track.movable(k)) {
                        runs.add(new Run(track, w, kinds[w], k, options.grid()));
                    } else {
                        standing.add(track, k, w);
                    }
                }
            }
            track = others[w];
            for (var k = 0; track != null && k < track.runs(); k++) {
                if (track.horizontal(k) != vertical) {
                    standing.add(track, k, w);
                }
            }
        }
        standing.sort();
        IntStream.range(0, runs.size()).parallel().forEach(k -> room(runs.get(k)));
        Cancelled.check(cancellation);
        var channels = channels(runs, standing);
        channels.parallelStream().forEach(channel -> {
            Cancelled.check(cancellation);
            channel.arrange();
        });
        for (var run : runs) {
            run.track.move(run.index, run.place);
        }
    }

    /** How far a run may be moved, and where it would like to be. */
    private void room(Run run) {
        var track = run.track;
        var k = run.index;
        var level = track.level(k);
        var clearance = options.clearance();
        var low = run.low - clearance;
        var high = run.high + clearance;
        var wall = boxes.nextLeft(level, low, high, -1);
        var otherWall = boxes.nextRight(level, low, high, -1);
        var least = Math.max(limits[vertical ? 0 : 1], Math.min(level, wall + clearance));
        var most = Math.min(limits[vertical ? 2 : 3], Math.max(level, otherWall - clearance));
        if (k == 1) {
            var sign = Math.signum(track.to(0) - track.from(0));
            var stub = stub(track.from(0), sign, least, most, level);
            least = sign > 0 ? Math.max(least, stub) : least;
            most = sign < 0 ? Math.min(most, stub) : most;
        }
        if (k == track.runs() - 2) {
            var sign = Math.signum(track.from(k + 1) - track.to(k + 1));
            var stub = stub(track.to(k + 1), sign, least, most, level);
            least = sign > 0 ? Math.max(least, stub) : least;
            most = sign < 0 ? Math.min(most, stub) : most;
        }
        run.least = Math.min(least, level);
        run.most = Math.max(most, level);
        if (run.most - run.least > options.grid()) {
            run.least = Math.min(level, Math.ceil(run.least / options.grid() - EPS) * options.grid());
            run.most = Math.max(level, Math.floor(run.most / options.grid() + EPS) * options.grid());
        }
        var pull = run.leads(0) + run.leads(1);
        var inset = Math.min(options.grid(), (run.most - run.least) / 4);
        if (pull < 0) {
            run.wish = run.least + inset;
        } else if (pull > 0) {
            run.wish = run.most - inset;
        } else {
            run.wish = run.most - run.least > WIDE ? level : (run.least + run.most) / 2;
        }
    }

    /** The bound a stub sets; the full stub if there is room for some lanes, else half of it. */
    private double stub(double port, double sign, double least, double most, double level) {
        var full = port + sign * options.stub();
        var room = sign > 0 ? most - full : full - least;
        return room >= 2 * options.grid() ? full : port + sign * options.stub() / 2;
    }

    private List<Channel> channels(List<Run> runs, StandingRuns standing) {
        var n = runs.size();
        var byLow = new Integer[n];
        Arrays.setAll(byLow, i -> i);
        Arrays.sort(byLow, (i, j) -> runs.get(i).low != runs.get(j).low ? Double.compare(runs.get(i).low,
                runs.get(j).low) : Integer.compare(i, j));
        var group = new int[n];
        Arrays.setAll(group, i -> i);
        var pairs = new int[1024];
        var count = 0;
        var active = new int[n];
        var size = 0;
        for (var i : byLow) {
            var run = runs.get(i);
            var kept = 0;
            var root = i.intValue();
            for (var k = 0; k < size; k++) {
                var j = active[k];
                var other = runs.get(j);
                if (other.high + options.grid() <= run.low + EPS) {
                    continue;
                }
                active[kept++] = j;
                if (other.least < run.most + options.grid() && run.least < other.most + options.grid()) {
                    if (count + 2 > pairs.length) {
                        pairs = Arrays.copyOf(pairs, count * 2);
                    }
                    pairs[count++] = Math.min(i, j);
                    pairs[count++] = Math.max(i, j);
                    if (group[j] != root) {
                        join(group, i, j);
                        root = root(group, i);
                    }
                }
            }
            size = kept;
            active[size++] = i;
        }
        return split(runs, standing, group, pairs, count);
    }

    private List<Channel> split(List<Run> runs, StandingRuns standing, int[] group, int[] pairs, int count) {
        var n = runs.size();
        var members = new ArrayList<List<Run>>();
        var number = new int[n];
        var local = new int[n];
        Arrays.fill(number, -1);
        for (var i = 0; i < n; i++) {
            var root = root(group, i);
            if (number[root] < 0) {
                number[root] = members.size();
                members.add(new ArrayList<>());
            }
            local[i] = members.get(number[root]).size();
            members.get(number[root]).add(runs.get(i));
        }
        var sizes = new int[members.size()];
        for (var p = 0; p < count; p += 2) {
            sizes[number[root(group, pairs[p])]] += 2;
        }
        var own = new int[members.size()][];
        for (var c = 0; c < own.length; c++) {
            own[c] = new int[sizes[c]];
            sizes[c] = 0;
        }
        for (var p = 0; p < count; p += 2) {
            var c = number[root(group, pairs[p])];
            own[c][sizes[c]++] = local[pairs[p]];
            own[c][sizes[c]++] = local[pairs[p + 1]];
        }
        return IntStream.range(0, own.length).parallel()
                .mapToObj(c -> new Channel(members.get(c), own[c], options.grid(), standing)).toList();
    }

    private static int root(int[] group, int i) {
        var r = i;
        while (group[r] != r) {
            group[r] = group[group[r]];
            r = group[r];
        }
        return r;
    }

    private static void join(int[] group, int i, int j) {
        var a = root(group, i);
        var b = root(group, j);
        group[Math.max(a, b)] = Math.min(a, b);
    }
}
