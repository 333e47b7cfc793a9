/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class BandTest {

    @Test
    void hasTheExactCentresOfTheStandard() {
        var thirds = Band.thirdOctaves(3);
        assertThat(thirds).hasSize(30);
        assertThat(thirds.getFirst().centre_Hz()).isCloseTo(19.953, within(0.001));
        assertThat(thirds.getLast().centre_Hz()).isCloseTo(15848.93, within(0.01));
        assertThat(Band.octaves(1)).hasSize(9);
        assertThat(Band.octaves(1).get(7).centre_Hz()).isCloseTo(7943.28, within(0.01));
    }

    @Test
    void itsFrequenciesFillItEvenly() {
        var band = Band.fraction(0, 3, 3);
        assertThat(band.frequencies_Hz().get(1)).isCloseTo(1000, within(1e-9));
        double ratio = band.frequencies_Hz().get(1) / band.frequencies_Hz().get(0);
        assertThat(Band.fraction(1, 3, 3).frequencies_Hz().getFirst() / band.frequencies_Hz().get(2))
                .isCloseTo(ratio, within(1e-12));
    }

    @Test
    void refusesWhatHasNoFrequency() {
        assertThatThrownBy(() -> new Band(100, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Band.tone(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Band.fraction(0, 3, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
