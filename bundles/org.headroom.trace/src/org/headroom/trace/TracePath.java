/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.ArrayList;
import java.util.List;

import org.headroom.model.system.Cable;
import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.Point;

/**
 * One way of a signal from its source to its end, always in the way of the signal, whichever way it was found.
 *
 * @param steps the hops in order, at least one
 */
public record TracePath(List<TraceStep> steps) {

    public TracePath {
        steps = List.copyOf(steps);
    }

    /** The path over these hops. */
    public static TracePath of(List<Hop> hops) {
        var steps = new ArrayList<TraceStep>();
        var gain = Amount.NOTHING;
        var delay = Amount.NOTHING;
        for (Hop hop : hops) {
            gain = gain.plus(hop.gain());
            delay = delay.plus(hop.delay());
            steps.add(new TraceStep(hop, gain, delay));
        }
        return new TracePath(steps);
    }

    public Point start() {
        return steps.getFirst().hop().from();
    }

    public Point end() {
        return steps.getLast().hop().to();
    }

    /** The points in order. */
    public List<Point> points() {
        var points = new ArrayList<Point>();
        points.add(start());
        steps.forEach(step -> points.add(step.hop().to()));
        return points;
    }

    /** The cables in order. */
    public List<Cable> cables() {
        return steps.stream().flatMap(step -> step.hop().cables().stream()).toList();
    }

    /** Gain of the whole path in dB. */
    public Amount gain() {
        return steps.getLast().gain();
    }

    /** Delay of the whole path in seconds. */
    public Amount delay() {
        return steps.getLast().delay();
    }

    /** Whether the design says all of it; otherwise somebody has to mix or patch it so. */
    public boolean certain() {
        return steps.stream().allMatch(step -> step.hop().certain());
    }
}
