/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.space;

import java.util.concurrent.CancellationException;

import org.headroom.routing.Cancellation;

/** Stops work whose result is no longer wanted. */
public final class Cancelled {

    private Cancelled() {
    }

    /**
     * Goes on unless asked to stop.
     *
     * @throws CancellationException if asked to stop
     */
    public static void check(Cancellation cancellation) {
        if (cancellation.requested()) {
            throw new CancellationException("Routing was cancelled");
        }
    }
}
