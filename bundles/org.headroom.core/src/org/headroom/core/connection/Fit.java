/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

/** How well two ports go together, the best first. */
public enum Fit {
    /** A cable joins them. */
    GOOD,
    /** A cable joins them, and a check will say what speaks against it. */
    DOUBTFUL,
    /** The connectors do not go together: an adapter or another cable is needed. */
    MISFIT,
    /** They are not to be joined. */
    IMPOSSIBLE
}
