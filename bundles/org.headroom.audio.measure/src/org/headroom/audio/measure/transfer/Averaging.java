/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.transfer;

/** How spectra of one measurement after the other are brought together. */
public sealed interface Averaging {

    /**
     * The last few count alike, older ones not at all.
     *
     * @param depth how many, at least 1
     */
    record Fifo(int depth) implements Averaging {
        public Fifo {
            if (depth < 1) {
                throw new IllegalArgumentException("an average needs at least one spectrum, not " + depth);
            }
        }
    }

    /**
     * Older ones count less and less.
     *
     * @param weight share of the newest, above 0 and at most 1
     */
    record Exponential(double weight) implements Averaging {
        public Exponential {
            if (!(weight > 0) || weight > 1) {
                throw new IllegalArgumentException("the share of the newest spectrum must be above 0 and at most 1, not " + weight);
            }
        }
    }

    /** All since the start count alike. */
    record Infinite() implements Averaging {
    }
}
