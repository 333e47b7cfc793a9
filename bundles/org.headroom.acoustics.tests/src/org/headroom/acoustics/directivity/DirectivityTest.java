/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.directivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectivityTest {

    private static final double SPEED = 343;

    /** Abramowitz and Stegun, table 9.1. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.4400505857", "2, 0.5767248078", "5, -0.3275791376", "10, 0.0434727462",
            "3.8317059702, 0"})
    void besselAgreesWithTheTable(double x, double expected) {
        assertThat(Bessel.first(x)).isCloseTo(expected, within(1e-10));
    }

    /** The first null of a piston is at ka sin θ = 3.8317. */
    @Test
    void aPistonHasItsNullWhereTheBookSays() {
        var piston = new CircularPiston(0.2, SPEED);
        double frequency = 3.8317059702 * SPEED / (2 * Math.PI * 0.2 * Math.sin(Math.toRadians(40)));
        assertThat(piston.magnitude(frequency, Math.toRadians(40), 0)).isCloseTo(0, within(1e-6));
        assertThat(piston.magnitude(frequency, 0, 0)).isEqualTo(1);
        assertThat(piston.magnitude(20, Math.toRadians(80), 0)).isCloseTo(1, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2000, 5000, 12000})
    void aHornIsSixDecibelsDownAtItsNominalAngle(double frequency_Hz) {
        var horn = new NominalHorn(0.7, 0.4, 90, 50, SPEED);
        double obliquity = (1 + Math.cos(Math.toRadians(45))) / 2;
        assertThat(horn.magnitude(frequency_Hz, Math.toRadians(45), 0)).isCloseTo(0.5 * obliquity, within(1e-9));
        double steep = (1 + Math.cos(Math.toRadians(25))) / 2;
        assertThat(horn.magnitude(frequency_Hz, Math.toRadians(25), Math.PI / 2)).isCloseTo(0.5 * steep, within(1e-9));
    }

    @Test
    void aHornWidensWhereItIsSmallAgainstTheWave() {
        var horn = new NominalHorn(0.7, 0.4, 90, 50, SPEED);
        assertThat(horn.magnitude(100, Math.toRadians(45), 0)).isGreaterThan(0.8);
        assertThat(horn.magnitude(5000, Math.PI, 0)).isCloseTo(0, within(1e-9));
    }

    @Test
    void refusesWhatIsNoLoudspeaker() {
        assertThatThrownBy(() -> new NominalHorn(0.7, 0.4, 0, 50, SPEED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NominalHorn(0.7, Double.NaN, 90, 50, SPEED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CircularPiston(0, SPEED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AngularGrid(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
