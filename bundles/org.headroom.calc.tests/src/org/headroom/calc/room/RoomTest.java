/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.headroom.calc.air.Air;
import org.headroom.calc.air.AirAbsorption;
import org.junit.jupiter.api.Test;

class RoomTest {

    @Test
    void reverberationAsPublished() {
        assertEquals(0.161114, Reverberation.constant_s_per_m(343), 0.0000005);
        assertEquals(1.4636, Reverberation.sabine_s(0.161, 2000, 1100, 0.20, 0), 0.00005);
        assertEquals(1.3118, Reverberation.eyring_s(0.161, 2000, 1100, 0.20, 0), 0.00005);
    }

    @Test
    void criticalDistanceAsPublished() {
        assertEquals(2.107, CriticalDistance.fromReverberation_m(1, 2000, 1.4636), 0.0005);
        assertEquals(275, CriticalDistance.roomConstant_m2(1100, 0.2), 1e-9);
        assertEquals(2.338, CriticalDistance.fromRoomConstant_m(1, 275), 0.0005);
    }

    /** The fault found in another tool: with a wrong sign, air would lengthen the reverberation. */
    @Test
    void airOnlyEverShortens() {
        var random = new Random(51);
        for (var i = 0; i < 500; i++) {
            var volume = random.nextDouble(30, 20_000);
            var surface = random.nextDouble(5, 8) * Math.pow(volume, 2.0 / 3);
            var a = random.nextDouble(0.01, 0.95);
            var m = Reverberation.airAbsorption_per_m(
                    AirAbsorption.absorption_dB_per_m(random.nextDouble(125, 8000), Air.of(20, 50)));
            var k = Reverberation.constant_s_per_m(343.2);
            var sabine = Reverberation.sabine_s(k, volume, surface, a, m);
            var eyring = Reverberation.eyring_s(k, volume, surface, a, m);
            assertTrue(sabine < Reverberation.sabine_s(k, volume, surface, a, 0));
            assertTrue(eyring < Reverberation.eyring_s(k, volume, surface, a, 0));
            assertTrue(eyring < sabine);
            assertTrue(Reverberation.sabine_s(k, volume, surface, 0, m) >= sabine);
        }
    }

    /**
     * Sound in hard walls dies by air alone: 60 dB after 60 / α metres, whatever the room. An independent way to the
     * same figure.
     */
    @Test
    void withoutWallAbsorptionTheAirAloneDecides() {
        var alpha = AirAbsorption.absorption_dB_per_m(4000, Air.of(20, 50));
        var m = Reverberation.airAbsorption_per_m(alpha);
        var expected = 60 / alpha / 343.2;
        assertEquals(expected, Reverberation.eyring_s(Reverberation.constant_s_per_m(343.2), 777, 500, 0, m), 1e-9);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> Reverberation.sabine_s(0.161, 100, 100, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> Reverberation.eyring_s(0.161, 100, 100, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> Reverberation.sabine_s(0.161, 100, 100, 1.1, 0));
        assertThrows(IllegalArgumentException.class, () -> Reverberation.sabine_s(0.161, -1, 100, 0.1, 0));
        assertThrows(IllegalArgumentException.class, () -> CriticalDistance.roomConstant_m2(100, 1));
        assertThrows(IllegalArgumentException.class, () -> CriticalDistance.fromReverberation_m(1, 100, 0));
    }
}
