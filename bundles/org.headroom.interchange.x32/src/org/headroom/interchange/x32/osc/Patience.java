/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32.osc;

import java.time.Duration;

/**
 * How long to wait for an answer before asking again, and how often to ask. Datagrams get lost on wireless networks above all.
 *
 * @param pause    for one answer
 * @param attempts at least one
 */
public record Patience(Duration pause, int attempts) {

    /** A console on a wired network answers within some milliseconds. */
    public static final Patience USUAL = new Patience(Duration.ofMillis(200), 8);

    public Patience {
        if (attempts < 1 || pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("Wait for some time, and ask at least once");
        }
    }
}
