/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.dynamics;

/** The least of the last values, each in constant time on average: candidates wait in a queue that only rises. */
final class SlidingMinimum {

    private final int length;
    private final float[] values;
    private final long[] times;
    private int first;
    private int count;
    private long now;

    SlidingMinimum(int length) {
        this.length = length;
        this.values = new float[length + 1];
        this.times = new long[length + 1];
    }

    float next(float value) {
        while (count > 0 && values[index(count - 1)] >= value) {
            count--;
        }
        int end = index(count);
        values[end] = value;
        times[end] = now;
        count++;
        if (times[first] <= now - length) {
            first = first + 1 == values.length ? 0 : first + 1;
            count--;
        }
        now++;
        return values[first];
    }

    private int index(int offset) {
        int index = first + offset;
        return index >= values.length ? index - values.length : index;
    }

    void reset() {
        first = 0;
        count = 0;
        now = 0;
    }
}
