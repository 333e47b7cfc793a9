/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headroom.routing.internal.space.Boxes;

/**
 * Straight lines through the free space beside devices, one for each channel: vertical ones as the boxes are given,
 * horizontal ones when made from the transposed boxes. Sorted by place, then by start; lines at one place are disjoint.
 */
final class Lines {

    private static final double WIDE = 480;
    private static final double FAR = 64;
    /** So much higher or lower a device may stand to be one that wires run to in a channel of its own. */
    private static final double ASKEW = 200;
    private static final double SAME = 24;

    private final double[] at;
    private final double[] low;
    private final double[] high;
    /** Distinct places and the first line at each, with one more entry as the end. */
    private final double[] place;
    private final int[] first;

    private record Line(double at, double low, double high) {
    }

    /**
     * @param boxes the devices
     * @param clearance least distance from a device
     * @param frame left, top, right, bottom of the outermost lines, in the sense of the boxes
     */
    Lines(Boxes boxes, double clearance, double[] frame) {
        var found = new ArrayList<Line>(boxes.size() * 2 + 2);
        border(boxes, clearance, frame, frame[0], found);
        border(boxes, clearance, frame, frame[2], found);
        for (var i = 0; i < boxes.size(); i++) {
            right(boxes, i, clearance, frame, found);
            left(boxes, i, clearance, frame, found);
        }
        var kept = withoutTwins(found);
        var n = kept.size();
        at = new double[n];
        low = new double[n];
        high = new double[n];
        var places = new double[n];
        var firsts = new int[n + 1];
        var count = 0;
        for (var k = 0; k < n; k++) {
            var line = kept.get(k);
            at[k] = line.at;
            low[k] = line.low;
            high[k] = line.high;
            if (count == 0 || places[count - 1] != line.at) {
                places[count] = line.at;
                firsts[count++] = k;
            }
        }
        firsts[count] = n;
        place = Arrays.copyOf(places, count);
        first = Arrays.copyOf(firsts, count + 1);
    }

    /** The free pieces of a line along the frame. */
    private static void border(Boxes boxes, double clearance, double[] frame, double x, List<Line> found) {
        var turned = boxes.transposed();
        var begin = frame[1];
        while (begin < frame[3]) {
            var wall = turned.nextRight(begin, x - clearance, x + clearance, -1);
            var end = Math.min(frame[3], wall - clearance);
            if (end > begin) {
                found.add(new Line(x, begin, end));
            }
            begin = Math.max(wall, begin) + clearance;
            while (begin < frame[3] && boxes.hit(x - clearance, begin - clearance, x + clearance, begin + clearance,
                    -1)) {
                begin += clearance;
            }
        }
    }

    // To the next device beside this one, and to one that stands somewhat higher or lower where it bars that channel.
    private static void right(Boxes boxes, int i, double clearance, double[] frame, List<Line> found) {
        var near = Math.min(boxes.nextRight(boxes.right(i), boxes.top(i), boxes.bottom(i), i), frame[2] + FAR);
        beside(boxes, i, clearance, frame, boxes.right(i), near, 1, found);
        var askew = boxes.nextRight(boxes.right(i), boxes.top(i) - ASKEW, boxes.bottom(i) + ASKEW, i);
        if (askew < (boxes.right(i) + near) / 2) {
            beside(boxes, i, clearance, frame, boxes.right(i), askew, 1, found);
        }
    }

    private static void left(Boxes boxes, int i, double clearance, double[] frame, List<Line> found) {
        var near = Math.max(boxes.nextLeft(boxes.left(i), boxes.top(i), boxes.bottom(i), i), frame[0] - FAR);
        beside(boxes, i, clearance, frame, boxes.left(i), near, -1, found);
        var askew = boxes.nextLeft(boxes.left(i), boxes.top(i) - ASKEW, boxes.bottom(i) + ASKEW, i);
        if (askew > (boxes.left(i) + near) / 2) {
            beside(boxes, i, clearance, frame, boxes.left(i), askew, -1, found);
        }
    }

    private static void beside(Boxes boxes, int i, double clearance, double[] frame, double edge, double near, int sign,
            List<Line> found) {
        var gap = (near - edge) * sign;
        if (gap < 2 * clearance) {
            return;
        }
        var x = Math.rint(edge + sign * (gap <= WIDE ? gap / 2 : FAR));
        var middle = (boxes.top(i) + boxes.bottom(i)) / 2;
        var turned = boxes.transposed();
        var up = Math.max(turned.nextLeft(middle, x - clearance, x + clearance, -1) + clearance, frame[1]);
        var down = Math.min(turned.nextRight(middle, x - clearance, x + clearance, -1) - clearance, frame[3]);
        if (up < middle && middle < down) {
            found.add(new Line(x, up, down));
        }
    }

    /** Leaves out a line that lies beside a longer one: lanes are given out later, for the whole channel. */
    private static List<Line> withoutTwins(List<Line> lines) {
        lines.sort((a, b) -> {
            var byLength = Double.compare(b.high - b.low, a.high - a.low);
            var byPlace = byLength != 0 ? byLength : Double.compare(a.at, b.at);
            return byPlace != 0 ? byPlace : Double.compare(a.low, b.low);
        });
        Map<Long, List<Line>> near = new HashMap<>();
        var kept = new ArrayList<Line>();
        for (var line : lines) {
            var cell = (long) Math.floor(line.at / SAME);
            var twin = false;
            for (var c = cell - 1; c <= cell + 1 && !twin; c++) {
                for (var other : near.getOrDefault(c, List.of())) {
                    if (Math.abs(other.at - line.at) < SAME && other.low <= line.low && other.high >= line.high
                            || other.at == line.at && other.low <= line.high && other.high >= line.low) {
                        twin = true;
                        break;
                    }
                }
            }
            if (!twin) {
                near.computeIfAbsent(cell, c -> new ArrayList<>()).add(line);
                kept.add(line);
            }
        }
        kept.sort((a, b) -> a.at != b.at ? Double.compare(a.at, b.at) : Double.compare(a.low, b.low));
        return kept;
    }

    int size() {
        return at.length;
    }

    double at(int line) {
        return at[line];
    }

    double low(int line) {
        return low[line];
    }

    double high(int line) {
        return high[line];
    }

    /** What is done with a line. */
    interface Visitor {
        void visit(int line);
    }

    /** Visits the lines between two places that cross the level {@code across}, in order of place. */
    void crossing(double across, double from, double to, Visitor visitor) {
        var p = Arrays.binarySearch(place, from);
        for (p = p < 0 ? -p - 1 : p; p < place.length && place[p] <= to; p++) {
            var a = first[p];
            var b = first[p + 1] - 1;
            while (a < b) {
                var middle = (a + b + 1) >>> 1;
                if (low[middle] <= across) {
                    a = middle;
                } else {
                    b = middle - 1;
                }
            }
            if (low[a] <= across && across <= high[a]) {
                visitor.visit(a);
            }
        }
    }
}
