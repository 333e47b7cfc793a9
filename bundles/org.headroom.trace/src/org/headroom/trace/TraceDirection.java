/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

/** Which way a signal is followed. */
public enum TraceDirection {
    /** From a source to wherever it gets. */
    DOWNSTREAM,
    /** From a loudspeaker back to whatever feeds it. */
    UPSTREAM
}
