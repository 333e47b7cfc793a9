/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.channel;

import java.util.Arrays;

/** A binary heap of numbered places by cost; equal costs leave in the order they came in. */
public final class Heap {

    private double[] cost = new double[256];
    private long[] entry = new long[256];
    private int size;
    private int count;

    /** Empties the heap. */
    public void clear() {
        size = 0;
        count = 0;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public double leastCost() {
        return cost[0];
    }

    /** Adds a place. */
    public void add(double value, int place) {
        if (size == cost.length) {
            cost = Arrays.copyOf(cost, size * 2);
            entry = Arrays.copyOf(entry, size * 2);
        }
        var packed = ((long) count++ << 32) | place;
        var i = size++;
        while (i > 0) {
            var parent = (i - 1) >>> 1;
            if (!less(value, packed, parent)) {
                break;
            }
            cost[i] = cost[parent];
            entry[i] = entry[parent];
            i = parent;
        }
        cost[i] = value;
        entry[i] = packed;
    }

    /** Takes the cheapest place out. */
    public int take() {
        var place = (int) entry[0];
        var value = cost[--size];
        var packed = entry[size];
        var i = 0;
        while (true) {
            var child = 2 * i + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && less(cost[child + 1], entry[child + 1], child)) {
                child++;
            }
            if (!less(cost[child], entry[child], value, packed)) {
                break;
            }
            cost[i] = cost[child];
            entry[i] = entry[child];
            i = child;
        }
        cost[i] = value;
        entry[i] = packed;
        return place;
    }

    private boolean less(double value, long packed, int than) {
        return less(value, packed, cost[than], entry[than]);
    }

    private static boolean less(double a, long ea, double b, long eb) {
        return a < b || a == b && ea < eb;
    }
}
