/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.signal;

/**
 * Maximum-length sequence: ± one value in an order that repeats after 2^n − 1 samples and whose circular autocorrelation is an impulse.
 * Source: feedback positions of primitive polynomials, W. Stahnke, Mathematics of Computation 27 (1973).
 */
public final class Mls implements TestSignal {

    /** Lowest and highest order. */
    public static final int LOWEST = 4;
    public static final int HIGHEST = 20;
    private static final int[][] TAPS = {{4, 3}, {5, 3}, {6, 5}, {7, 6}, {8, 6, 5, 4}, {9, 5}, {10, 7}, {11, 9}, {12, 11, 10, 4},
            {13, 12, 11, 8}, {14, 13, 12, 2}, {15, 14}, {16, 14, 13, 11}, {17, 14}, {18, 11}, {19, 18, 17, 14}, {20, 17}};

    private final int order;
    private final int mask;
    private final float amplitude;
    private int register;

    /** @param order from {@value #LOWEST} to {@value #HIGHEST} */
    public Mls(int order, double amplitude) {
        if (order < LOWEST || order > HIGHEST) {
            throw new IllegalArgumentException("the order must be " + LOWEST + " to " + HIGHEST + ", not " + order);
        }
        this.order = order;
        this.amplitude = (float) amplitude;
        int taps = 0;
        for (int tap : TAPS[order - LOWEST]) {
            taps |= 1 << (tap - 1);
        }
        this.mask = taps;
        reset();
    }

    /** After how many samples it repeats. */
    public int period() {
        return (1 << order) - 1;
    }

    @Override
    public void fill(float[] block, int from, int frames) {
        for (int n = from; n < from + frames; n++) {
            block[n] = (register & 1) == 0 ? amplitude : -amplitude;
            int feedback = Integer.bitCount(register & mask) & 1;
            register = ((register << 1) | feedback) & period();
        }
    }

    @Override
    public void reset() {
        register = 1;
    }
}
