/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FftResolutionTest {

    @ParameterizedTest
    @CsvSource({ "4096,85.33,11.719", "8192,170.67,5.859", "16384,341.33,2.930", "32768,682.67,1.465",
            "65536,1365.33,0.732" })
    void publishedVectors(int samples, double window_ms, double bin_Hz) {
        assertEquals(window_ms, 1000 * FftResolution.window_s(samples, 48_000), 0.005);
        assertEquals(bin_Hz, FftResolution.bin_Hz(samples, 48_000), 0.0005);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> FftResolution.window_s(0, 48_000));
        assertThrows(IllegalArgumentException.class, () -> FftResolution.bin_Hz(1024, Double.NaN));
    }
}
