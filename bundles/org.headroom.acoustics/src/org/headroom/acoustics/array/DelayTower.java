/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.array;

import org.headroom.acoustics.space.Point3;

/** The delay that makes a fill or delay tower follow the main system. */
public final class DelayTower {

    private DelayTower() {
    }

    /**
     * Delay so that sound of the tower arrives at a place so much after that of the main system.
     *
     * @param main          where the main system is
     * @param mainDelay_s   what is set for it
     * @param tower         where the tower is
     * @param place         where both are to meet
     * @param after_s       how much later the tower is to arrive: 0 for together, some 10 to 20 ms so that sound seems to come from the stage (Haas)
     * @param speed_m_per_s of sound; above 0
     * @return 0 where the main system would already be later than wanted: nothing can be brought forward
     */
    public static double delay_s(Point3 main, double mainDelay_s, Point3 tower, Point3 place, double after_s,
            double speed_m_per_s) {
        if (!(speed_m_per_s > 0)) {
            throw new IllegalArgumentException("the speed of sound must be above 0, not " + speed_m_per_s);
        }
        return Math.max(0, (main.distanceTo_m(place) - tower.distanceTo_m(place)) / speed_m_per_s + mainDelay_s + after_s);
    }
}
