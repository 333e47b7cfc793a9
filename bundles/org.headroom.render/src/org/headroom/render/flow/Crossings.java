/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.headroom.render.scene.Point;

/** Where cables cross: the level one steps over the upright one. */
public final class Crossings {

    private static final double STRAIGHT = 0.01;
    /** Nearer to the end of a part than this, two lines meet rather than cross. */
    private static final double MEET = 3;

    private record Upright(int cable, double x, double top, double bottom) {
    }

    private Crossings() {
    }

    /**
     * The cables in the same order, each with the hops over those that it crosses; hops that they had are forgotten.
     */
    public static List<CableSpec> withHops(List<CableSpec> cables) {
        var uprights = uprights(cables);
        var xs = Arrays.stream(uprights).mapToDouble(Upright::x).toArray();
        var result = new ArrayList<CableSpec>(cables.size());
        for (var i = 0; i < cables.size(); i++) {
            var hops = new ArrayList<Point>();
            var points = cables.get(i).points();
            for (var leg = 1; leg < points.size(); leg++) {
                hops(i, points.get(leg - 1), points.get(leg), uprights, xs, hops);
            }
            result.add(hops.isEmpty() && cables.get(i).hops().isEmpty() ? cables.get(i) : cables.get(i).withHops(hops));
        }
        return result;
    }

    private static Upright[] uprights(List<CableSpec> cables) {
        var uprights = new ArrayList<Upright>();
        for (var i = 0; i < cables.size(); i++) {
            var points = cables.get(i).points();
            for (var leg = 1; leg < points.size(); leg++) {
                var from = points.get(leg - 1);
                var to = points.get(leg);
                if (Math.abs(from.x() - to.x()) < STRAIGHT) {
                    uprights.add(new Upright(i, from.x(), Math.min(from.y(), to.y()), Math.max(from.y(), to.y())));
                }
            }
        }
        uprights.sort(Comparator.comparingDouble(Upright::x));
        return uprights.toArray(Upright[]::new);
    }

    private static void hops(int cable, Point from, Point to, Upright[] uprights, double[] xs, List<Point> hops) {
        if (Math.abs(from.y() - to.y()) >= STRAIGHT) {
            return;
        }
        var left = Math.min(from.x(), to.x()) + MEET;
        var right = Math.max(from.x(), to.x()) - MEET;
        var at = Arrays.binarySearch(xs, left);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && xs[at - 1] >= left) {
            at--;
        }
        for (; at < xs.length && xs[at] <= right; at++) {
            var upright = uprights[at];
            if (upright.cable() != cable && from.y() > upright.top() + MEET && from.y() < upright.bottom() - MEET) {
                hops.add(new Point(upright.x(), from.y()));
            }
        }
    }
}
