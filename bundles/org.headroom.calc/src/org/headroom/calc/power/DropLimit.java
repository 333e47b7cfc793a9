/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import org.headroom.calc.internal.Require;

/**
 * Recommended greatest voltage drop between the origin of an installation and any load. Source: IEC 60364-5-52,
 * Annex G, Table G.52.1.
 */
public enum DropLimit {

    /** Supplied directly from a public low-voltage network; lighting. */
    PUBLIC_LIGHTING(3),
    /** Supplied directly from a public low-voltage network; all other uses. */
    PUBLIC_OTHER(5),
    /** Supplied from a private source such as a generator or an own transformer; lighting. */
    PRIVATE_LIGHTING(6),
    /** Supplied from a private source such as a generator or an own transformer; all other uses. */
    PRIVATE_OTHER(8);

    private final double percent;

    DropLimit(double percent) {
        this.percent = percent;
    }

    /** The limit in per cent; above 100 m it grows by 0.005 % per metre, by 0.5 % at most. */
    public double percent(double length_m) {
        var beyond = Math.max(0, Require.notNegative("length", length_m) - 100);
        return percent + Math.min(0.5, 0.005 * beyond);
    }
}
