/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal.path;

/**
 * A gain or a delay that may be known in part.
 *
 * @param known    the sum of what is known, in dB or seconds
 * @param complete whether nothing unknown is left out; otherwise a delay is "at least" and a gain "unknown from here"
 */
public record Amount(double known, boolean complete) {

    public static final Amount NOTHING = new Amount(0, true);
    public static final Amount UNKNOWN = new Amount(0, false);

    /** An amount from the model, where an empty figure means unknown. */
    public static Amount of(Double figure) {
        return figure == null ? UNKNOWN : new Amount(figure, true);
    }

    public Amount plus(Amount other) {
        return new Amount(known + other.known, complete && other.complete);
    }
}
