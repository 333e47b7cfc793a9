/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.headroom.routing.RoutingRequest;
import org.headroom.routing.internal.channel.Reach;
import org.headroom.routing.internal.grid.GridSearch;
import org.headroom.routing.internal.grid.WireCells;
import org.headroom.routing.internal.space.Boxes;
import org.headroom.routing.internal.space.Cancelled;
import org.headroom.routing.internal.space.RunIndex;
import org.headroom.routing.internal.space.Track;

/**
 * Finds wires that run on top of each other and parts them: by moving a run sideways where that does, else by routing one of
 * them again, around the other.
 */
final class Mending {

    private static final double SAME_LEVEL = 1;
    private static final double SHORT = 1;
    private static final double AROUND = 96;
    private static final int PLACES = 12_000;
    private static final int ROUNDS = 3;

    private final RoutingRequest request;
    private final Boxes boxes;
    private final Track[] tracks;
    private final Track[] others;
    private final Reach[] from;
    private final Reach[] to;
    private final RunIndex index = new RunIndex();
    private final Shifting shifting;
    private Set<Integer> remaining = Set.of();

    /**
     * @param limits left, top, right and bottom beyond which no run is moved
     * @param tracks by wire, those that may be mended, else null
     * @param others by wire, those that stay, else null
     */
    Mending(RoutingRequest request, Boxes boxes, double[] limits, Track[] tracks, Track[] others, Reach[] from, Reach[] to) {
        this.request = request;
        this.boxes = boxes;
        this.tracks = tracks;
        this.others = others;
        this.from = from;
        this.to = to;
        shifting = new Shifting(request.options(), boxes, limits, index, from, to);
    }

    /** Wires that still lie on another after mending. */
    Set<Integer> stillCrowded() {
        return remaining;
    }

    /** Mends what can be mended; returns how many wires got another route. */
    int mend() {
        for (var w = 0; w < tracks.length; w++) {
            if (track(w) != null) {
                index.add(w, track(w));
            }
        }
        var mended = shift();
        var crowded = crowded();
        remaining = crowded;
        if (crowded.isEmpty()) {
            return mended.size();
        }
        var cells = new WireCells();
        for (var w = 0; w < tracks.length; w++) {
            if (track(w) != null) {
                cells.add(w, track(w));
            }
        }
        var search = new GridSearch(request.options());
        var left = request.options().repairLimit();
        for (var w : crowded) {
            if (left-- == 0) {
                break;
            }
            Cancelled.check(request.cancellation());
            if (mend(w, cells, search)) {
                mended.add(w);
            }
        }
        remaining = crowded();
        return mended.size();
    }

    /** Moves runs that lie on others sideways, as long as that helps; tells which wires were moved. */
    private Set<Integer> shift() {
        var moved = new HashSet<Integer>();
        for (var round = 0; round < ROUNDS; round++) {
            var before = moved.size();
            var any = false;
            for (var w = 0; w < tracks.length; w++) {
                if (w % 64 == 0) {
                    Cancelled.check(request.cancellation());
                }
                for (var k = 0; tracks[w] != null && k < tracks[w].runs(); k++) {
                    if (shifting.onTop(w, tracks[w], k) > SHORT) {
                        any |= part(w, k, moved);
                    }
                }
            }
            if (!any && moved.size() == before) {
                break;
            }
        }
        moved.forEach(w -> {
            var tidied = tracks[w].tidied();
            if (tidied != tracks[w]) {
                replace(w, tidied);
            }
        });
        return moved;
    }

    private boolean part(int wire, int run, Set<Integer> moved) {
        if (shifting.part(wire, tracks[wire], run)) {
            moved.add(wire);
            return true;
        }
        var track = tracks[wire];
        var there = new ArrayList<int[]>();
        index.near(track.horizontal(run), track.level(run), track.low(run), track.high(run), SAME_LEVEL, SHORT,
                (other, its, k) -> {
                    if (other != wire && tracks[other] == its) {
                        there.add(new int[] {other, k});
                    }
                });
        var any = false;
        for (var each : there) {
            if (shifting.onTop(wire, track, run) <= SHORT) {
                break;
            }
            if (shifting.part(each[0], tracks[each[0]], each[1])) {
                moved.add(each[0]);
                any = true;
            } else if (shifting.swap(wire, track, run, each[0], tracks[each[0]], each[1])) {
                moved.add(wire);
                moved.add(each[0]);
                any = true;
            }
        }
        return any;
    }

    private void replace(int wire, Track track) {
        index.remove(tracks[wire]);
        tracks[wire] = track;
        index.add(wire, track);
    }

    private boolean mend(int w, WireCells cells, GridSearch search) {
        var window = window(tracks[w]);
        var found = search.find(from[w], to[w], window, boxes, marker -> cells.within(window[0], window[1], window[2],
                window[3], tracks.length, other -> {
                    if (other != w) {
                        marker.accept(track(other));
                    }
                }), PLACES);
        if (found.isEmpty()) {
            return false;
        }
        replace(w, found.get().tidied());
        cells.add(w, tracks[w]);
        return true;
    }

    private static double[] window(Track track) {
        var window = new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (var point : track.points()) {
            window[0] = Math.min(window[0], point.x() - AROUND);
            window[1] = Math.min(window[1], point.y() - AROUND);
            window[2] = Math.max(window[2], point.x() + AROUND);
            window[3] = Math.max(window[3], point.y() + AROUND);
        }
        return window;
    }

    private Track track(int wire) {
        return tracks[wire] != null ? tracks[wire] : others[wire];
    }

    /** One wire of each pair that lies on top of each other for a way, in the order of wires. */
    private TreeSet<Integer> crowded() {
        var crowded = new TreeSet<Integer>();
        for (var w = 0; w < tracks.length; w++) {
            var wire = w;
            var track = tracks[w];
            for (var k = 0; track != null && k < track.runs(); k++) {
                index.near(track.horizontal(k), track.level(k), track.low(k), track.high(k), SAME_LEVEL, SHORT,
                        (other, its, run) -> {
                            if (other != wire) {
                                mark(wire, other, crowded);
                            }
                        });
            }
        }
        return crowded;
    }

    private void mark(int a, int b, TreeSet<Integer> crowded) {
        if (crowded.contains(a) || crowded.contains(b)) {
            return;
        }
        if (tracks[b] == null) {
            crowded.add(a);
        } else {
            crowded.add(tracks[a].runs() != tracks[b].runs() ? tracks[a].runs() > tracks[b].runs() ? a : b
                    : Math.max(a, b));
        }
    }
}
