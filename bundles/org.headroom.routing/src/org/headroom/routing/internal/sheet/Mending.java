/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.headroom.routing.RoutingRequest;
import org.headroom.routing.internal.channel.Reach;
import org.headroom.routing.internal.grid.GridSearch;
import org.headroom.routing.internal.grid.WireCells;
import org.headroom.routing.internal.space.Boxes;
import org.headroom.routing.internal.space.Cancelled;
import org.headroom.routing.internal.space.Track;

/** Finds wires that run on top of each other and routes one of them again, around the other. */
final class Mending {

    private static final double SAME_LEVEL = 1;
    private static final double SHORT = 1;
    private static final double AROUND = 96;
    private static final int PLACES = 12_000;

    private record Piece(double level, double low, double high, int wire) {
    }

    private final RoutingRequest request;
    private final Boxes boxes;
    private final Track[] tracks;
    private final Track[] others;
    private final Reach[] from;
    private final Reach[] to;
    private Set<Integer> remaining = Set.of();

    /**
     * @param tracks by wire, those that may be mended, else null
     * @param others by wire, those that stay, else null
     */
    Mending(RoutingRequest request, Boxes boxes, Track[] tracks, Track[] others, Reach[] from, Reach[] to) {
        this.request = request;
        this.boxes = boxes;
        this.tracks = tracks;
        this.others = others;
        this.from = from;
        this.to = to;
    }

    /** Wires that still lie on another after mending. */
    Set<Integer> stillCrowded() {
        return remaining;
    }

    /** Mends what can be mended; returns how many wires got another route. */
    int mend() {
        var crowded = crowded();
        remaining = crowded;
        if (crowded.isEmpty()) {
            return 0;
        }
        var cells = new WireCells();
        for (var w = 0; w < tracks.length; w++) {
            if (track(w) != null) {
                cells.add(w, track(w));
            }
        }
        var search = new GridSearch(request.options());
        var mended = 0;
        var left = request.options().repairLimit();
        for (var w : crowded) {
            if (left-- == 0) {
                break;
            }
            Cancelled.check(request.cancellation());
            if (mend(w, cells, search)) {
                mended++;
            }
        }
        remaining = crowded();
        return mended;
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
        tracks[w] = found.get().tidied();
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
        collect(true, crowded);
        collect(false, crowded);
        return crowded;
    }

    private void collect(boolean horizontal, TreeSet<Integer> crowded) {
        List<Piece> pieces = new ArrayList<>();
        for (var w = 0; w < tracks.length; w++) {
            var track = track(w);
            for (var k = 0; track != null && k < track.runs(); k++) {
                if (track.horizontal(k) == horizontal) {
                    pieces.add(new Piece(track.level(k), track.low(k), track.high(k), w));
                }
            }
        }
        pieces.sort((a, b) -> a.level != b.level ? Double.compare(a.level, b.level)
                : a.low != b.low ? Double.compare(a.low, b.low) : Integer.compare(a.wire, b.wire));
        for (var i = 0; i < pieces.size(); i++) {
            var a = pieces.get(i);
            for (var j = i + 1; j < pieces.size() && pieces.get(j).level < a.level + SAME_LEVEL; j++) {
                var b = pieces.get(j);
                if (b.level == a.level && b.low > a.high) {
                    break;
                }
                if (b.wire != a.wire && Math.min(a.high, b.high) - Math.max(a.low, b.low) > SHORT) {
                    mark(a.wire, b.wire, crowded);
                }
            }
        }
    }

    private void mark(int a, int b, TreeSet<Integer> crowded) {
        if (tracks[a] == null && tracks[b] == null || crowded.contains(a) || crowded.contains(b)) {
            return;
        }
        if (tracks[a] == null || tracks[b] == null) {
            crowded.add(tracks[a] == null ? b : a);
        } else {
            crowded.add(tracks[a].runs() != tracks[b].runs() ? tracks[a].runs() > tracks[b].runs() ? a : b
                    : Math.max(a, b));
        }
    }
}
