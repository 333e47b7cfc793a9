/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.picture;

/** What is drawn of the venue besides its things; cannot be selected. */
public enum PlanKey {
    /** Lines each so many metres. */
    GRID,
    /** Coverage as colours. */
    MAP,
    /** Numbers along the grid. */
    RULER
}
