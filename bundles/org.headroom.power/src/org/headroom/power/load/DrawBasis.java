/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.load;

import java.util.Locale;

/** Where the figures of a load come from. */
public enum DrawBasis {

    /** The maker's figure for just this duty. */
    PUBLISHED,
    /** On the line between two figures of the maker. */
    INTERPOLATED,
    /** The maker's typical figure. */
    TYPICAL,
    /** The maker's rated or greatest figure: the load takes no more. */
    RATED,
    /** The lowest duty that the maker gives, for a lower one: the load takes no more. */
    NOT_MORE_THAN,
    /** The idle figure, where the maker gives no other: the load takes no less. */
    IDLE_ONLY;

    /** Stable name for machines. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
