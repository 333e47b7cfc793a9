/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import org.headroom.calc.internal.Require;

/** Residual-current devices: what may leak through them all the time, and which of two in series trips first. */
public final class Residual {

    /**
     * Share of the rated residual current that standing leakage may use, so that the device does not trip for nothing.
     * IEC 60364-5-53 (531.3.2); BS 7671 regulation 531.3.2.
     */
    public static final double STANDING_SHARE = 0.3;
    /** Rated residual current over that of the next device downstream, at least. IEC 60364-5-53 (536.4.1.4). */
    public static final double GRADING_RATIO = 3;
    /** Largest touch voltage that may stand, in V. IEC 60364-4-41 (411.5.3). */
    public static final double TOUCH_V = 50;

    private Residual() {
    }

    /** Standing leakage in A that a device of this rated residual current in A (> 0) may carry. */
    public static double budget_A(double rated_A) {
        return STANDING_SHARE * Require.positive("rated residual current", rated_A);
    }

    /**
     * Whether only the device downstream trips for a fault behind it: the one upstream is delayed (type S or adjustable) and
     * has at least three times the rated residual current.
     */
    public static boolean grades(double upstream_A, boolean upstreamDelayed, double downstream_A) {
        return upstreamDelayed && Require.positive("upstream", upstream_A) >= GRADING_RATIO
                * Require.positive("downstream", downstream_A);
    }

    /** Largest earth resistance in Ω in a TT system with this device: {@code R_A · IΔn ≤ 50 V}. */
    public static double greatestEarthResistance_ohm(double rated_A) {
        return TOUCH_V / Require.positive("rated residual current", rated_A);
    }
}
