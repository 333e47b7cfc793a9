/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.lane;

import org.headroom.routing.internal.space.Track;

/** What it costs to have one run to the left of another: crossings, and wires on top of each other. */
final class PairCost {

    private static final int CROSSING = 2;
    private static final int ON_TOP = 24;
    /** How much more a crossing counts than kinds that are mixed. */
    private static final int OVER_KIND = 1000;
    private static final int NEVER = 100_000_000;
    private static final double EPS = 1e-6;

    private PairCost() {
    }

    /** Cost of {@code a} left of {@code b} less that of {@code b} left of {@code a}; where equal, kinds decide. */
    static int difference(Run a, Run b) {
        if (a.track == b.track) {
            return a.track.level(a.index) <= b.track.level(b.index) ? -NEVER : NEVER;
        }
        if (a.least + a.distance > b.most && b.least + b.distance <= a.most) {
            return NEVER;
        }
        if (b.least + b.distance > a.most && a.least + a.distance <= b.most) {
            return -NEVER;
        }
        return (leftOf(a, b) - leftOf(b, a)) * OVER_KIND + Integer.compare(a.kind, b.kind);
    }

    private static int leftOf(Run a, Run b) {
        var cost = 0;
        for (var end = 0; end < 2; end++) {
            var leads = a.leads(end);
            var at = a.end(end);
            if (leads > 0 && at > b.low + EPS && at < b.high - EPS) {
                cost += CROSSING;
            }
            for (var other = 0; other < 2; other++) {
                if (Math.abs(b.end(other) - at) <= EPS) {
                    var otherLeads = b.leads(other);
                    if (leads > 0 && otherLeads < 0) {
                        cost += ON_TOP;
                    } else if (leads == otherLeads && leads != 0) {
                        cost += wrongSide(a, end, b, other) ? CROSSING : 0;
                    }
                }
            }
        }
        for (var end = 0; end < 2; end++) {
            var at = b.end(end);
            if (b.leads(end) < 0 && at > a.low + EPS && at < a.high - EPS) {
                cost += CROSSING;
            }
        }
        return cost;
    }

    /** Whether two wires that go on together have to cross later if {@code a} is the left one. */
    private static boolean wrongSide(Run a, int endA, Run b, int endB) {
        var side = sideOfParting(a.track, a.index, endA == 0 ? -1 : 1, b.track, b.index, endB == 0 ? -1 : 1);
        var downwards = a.end(endA) > a.end(1 - endA);
        return downwards ? side > 0 : side < 0;
    }

    /**
     * Follows two wires that turn together until they part.
     *
     * @return 1 if the first belongs on the left hand of the way, -1 if on the right, 0 if they never part
     */
    private static int sideOfParting(Track a, int runA, int stepA, Track b, int runB, int stepB) {
        var i = runA;
        var j = runB;
        var across = true;
        while (i + stepA >= 0 && i + stepA < a.runs() && j + stepB >= 0 && j + stepB < b.runs()) {
            var way = Math.signum(exit(a, i, stepA) - exit(a, i, -stepA));
            var turnA = Math.signum(exit(a, i + stepA, stepA) - a.level(i));
            var turnB = Math.signum(exit(b, j + stepB, stepB) - b.level(j));
            if (turnA != turnB) {
                return turnA == 0 || turnB == 0 ? 0 : left(way, turnA, across) ? 1 : -1;
            }
            i += stepA;
            j += stepB;
            across = !across;
            var endA = exit(a, i, stepA);
            var endB = exit(b, j, stepB);
            if (Math.abs(endA - endB) > EPS) {
                return first(a, i, stepA, endA, b, j, stepB, endB, turnA, across);
            }
        }
        return 0;
    }

    private static int first(Track a, int i, int stepA, double endA, Track b, int j, int stepB, double endB, double way,
            boolean across) {
        if ((endB - endA) * way > 0) {
            if (i + stepA < 0 || i + stepA >= a.runs()) {
                return 0;
            }
            return left(way, Math.signum(exit(a, i + stepA, stepA) - a.level(i)), across) ? 1 : -1;
        }
        if (j + stepB < 0 || j + stepB >= b.runs()) {
            return 0;
        }
        return left(way, Math.signum(exit(b, j + stepB, stepB) - b.level(j)), across) ? -1 : 1;
    }

    private static double exit(Track track, int run, int step) {
        return step > 0 ? track.to(run) : track.from(run);
    }

    /** Whether a turn is a left one, on a sheet whose y grows downwards. */
    private static boolean left(double way, double turn, boolean across) {
        return across ? way * turn > 0 : way * turn < 0;
    }
}
