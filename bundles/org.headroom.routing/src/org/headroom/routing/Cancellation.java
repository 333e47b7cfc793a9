/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

/** Asked every few wires whether the result is still wanted. May be called from several threads at once. */
@FunctionalInterface
public interface Cancellation {

    /** Whether to stop. */
    boolean requested();

    /** Never stops. */
    static Cancellation never() {
        return () -> false;
    }
}
