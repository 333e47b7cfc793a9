/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.lane;

import org.headroom.routing.internal.space.Track;

/**
 * A run of a track that is given a lane: it may lie anywhere between {@code least} and {@code most}. Seen as a vertical
 * run, so levels grow to the right; horizontal runs are seen with x and y exchanged.
 */
final class Run {

    final Track track;
    final int wire;
    final int kind;
    final int index;
    final double low;
    final double high;
    double least;
    double most;
    double wish;
    /** Distance kept to others; smaller than the grid where room is short. */
    double distance;
    double place;

    Run(Track track, int wire, int kind, int index, double distance) {
        this.track = track;
        this.wire = wire;
        this.kind = kind;
        this.index = index;
        this.distance = distance;
        low = track.low(index);
        high = track.high(index);
    }

    /** Where an end is along the run; end 0 is towards the start of the wire, end 1 towards its end. */
    double end(int which) {
        return which == 0 ? track.from(index) : track.to(index);
    }

    /** Where the neighbour at an end leads: 1 to the right, -1 to the left, 0 nowhere. */
    int leads(int which) {
        var far = which == 0 ? track.from(index - 1) : track.to(index + 1);
        return (int) Math.signum(far - track.level(index));
    }
}
