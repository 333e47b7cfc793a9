/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.cable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.calc.cable.SpeakerCable.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CableTest {

    @ParameterizedTest
    @CsvSource({ "50,2.5,8,0.700,-0.729,11.11", "50,2.5,4,0.700,-1.401,5.63", "100,4,8,0.875,-0.902,8.94",
            "30,4,2.7,0.2625,-0.806,10.03" })
    void publishedVectors(double length, double area, double load, double resistance, double gain, double damping) {
        var r = SpeakerCable.resistance_ohm(0.0175, length, area);
        assertEquals(resistance, r, 1e-9);
        assertEquals(gain, SpeakerCable.gain_dB(load, r), 0.0005);
        var factor = SpeakerCable.dampingFactor(load, r, load / 400);
        assertEquals(damping, factor, 0.005);
        assertTrue(SpeakerCable.rating(-gain, factor) != Rating.RECOMMENDED, "none of these runs meets the guideline");
    }

    @Test
    void rates() {
        assertEquals(Rating.RECOMMENDED, SpeakerCable.rating(0.3, 25));
        assertEquals(Rating.ACCEPTABLE, SpeakerCable.rating(0.3, 24.9));
        assertEquals(Rating.HIGH, SpeakerCable.rating(0.51, 11));
        assertEquals(Rating.EXCESSIVE, SpeakerCable.rating(1.401, 5.63));
    }

    @Test
    void publishedHundredVoltLine() {
        var load = ConstantVoltageLine.load_ohm(100, 8 * 6);
        assertEquals(208.3, load, 0.05);
        var r = SpeakerCable.resistance_ohm(0.0175, 200, 1.5);
        assertEquals(4.667, r, 0.0005);
        assertEquals(2.19, ConstantVoltageLine.voltageLoss_percent(load, r), 0.005);
        assertEquals(48 * Math.pow(1 - 0.0219, 2), ConstantVoltageLine.delivered_W(100, load, r), 0.01);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> SpeakerCable.resistance_ohm(0.0175, -1, 2.5));
        assertThrows(IllegalArgumentException.class, () -> SpeakerCable.resistance_ohm(0.0175, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> SpeakerCable.gain_dB(0, 1));
        assertThrows(IllegalArgumentException.class, () -> SpeakerCable.dampingFactor(8, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> ConstantVoltageLine.load_ohm(100, 0));
        assertEquals(0, SpeakerCable.gain_dB(8, 0));
    }
}
