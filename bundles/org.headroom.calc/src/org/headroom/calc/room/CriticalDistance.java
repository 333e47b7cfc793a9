/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.room;

import org.headroom.calc.internal.Require;

/** Distance at which direct and reverberant sound are equally loud. The two forms differ: R uses 1 − a, T does not. */
public final class CriticalDistance {

    private CriticalDistance() {
    }

    /** {@code 0.057 √(Q V / T)} in m. */
    public static double fromReverberation_m(double directivity, double volume_m3, double reverberation_s) {
        return 0.057 * Math.sqrt(Require.positive("directivity factor", directivity)
                * Require.positive("volume", volume_m3) / Require.positive("reverberation time", reverberation_s));
    }

    /** Room constant {@code R = S a / (1 − a)} in m². */
    public static double roomConstant_m2(double surface_m2, double absorption) {
        if (!(absorption > 0 && absorption < 1)) {
            throw new IllegalArgumentException("absorption must be greater than 0 and less than 1, not " + absorption);
        }
        return Require.positive("surface", surface_m2) * absorption / (1 - absorption);
    }

    /** {@code 0.141 √(Q R)} in m. */
    public static double fromRoomConstant_m(double directivity, double roomConstant_m2) {
        return 0.141 * Math.sqrt(Require.positive("directivity factor", directivity)
                * Require.positive("room constant", roomConstant_m2));
    }
}
