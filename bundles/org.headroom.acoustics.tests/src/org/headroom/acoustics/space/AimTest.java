/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;

class AimTest {

    private static void assertAt(Point3 actual, double x, double y, double z) {
        assertThat(actual.distanceTo_m(new Point3(x, y, z))).as("%s", actual).isLessThan(1e-12);
    }

    @Test
    void looksIntoTheAudienceAndTurnsClockwise() {
        assertAt(Aim.AHEAD.front(), 0, 1, 0);
        assertAt(Aim.AHEAD.right(), 1, 0, 0);
        assertAt(Aim.AHEAD.up(), 0, 0, 1);
        assertAt(new Aim(90, 0, 0).front(), 1, 0, 0);
        assertAt(new Aim(0, -90, 0).front(), 0, 0, -1);
        assertAt(new Aim(0, 0, 90).right(), 0, 0, -1);
        assertAt(new Aim(0, 0, 90).up(), 1, 0, 0);
    }

    @Test
    void itsAxesStayAtRightAngles() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            var aim = new Aim(random.nextDouble(-360, 360), random.nextDouble(-90, 90), random.nextDouble(-360, 360));
            assertThat(aim.front().dot(aim.right())).isCloseTo(0, within(1e-12));
            assertThat(aim.front().dot(aim.up())).isCloseTo(0, within(1e-12));
            assertThat(aim.right().cross(aim.front()).distanceTo_m(aim.up())).isLessThan(1e-12);
            assertThat(aim.up().length_m()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void refusesWhatIsNotFinite() {
        assertThatThrownBy(() -> new Aim(Double.NaN, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point3(0, Double.POSITIVE_INFINITY, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
