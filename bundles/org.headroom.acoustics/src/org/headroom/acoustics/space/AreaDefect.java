/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.space;

/** Why corners do not make a flat area that can be calculated with. */
public enum AreaDefect {
    /** Fewer than three corners. */
    TOO_FEW_CORNERS,
    /** Its sides enclose no area. */
    ZERO_AREA,
    /** A corner lies more than 10 cm beside the plane of the others. */
    NOT_FLAT,
    /** Two of its sides cross or touch. */
    SELF_INTERSECTING
}
