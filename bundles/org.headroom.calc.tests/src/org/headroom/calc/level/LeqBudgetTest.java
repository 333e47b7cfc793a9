/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

import org.headroom.calc.level.LeqBudget.Stretch;
import org.junit.jupiter.api.Test;

class LeqBudgetTest {

    @Test
    void anUntouchedPeriodHasTheLimit() {
        assertEquals(99, LeqBudget.remaining_dB(99, 30, List.of()).orElseThrow(), 1e-9);
    }

    @Test
    void threeDecibelsTooMuchForAQuarterOfTheTime() {
        // (4 − 1.99526) / 3 of the permitted power
        assertEquals(99 + 10 * Math.log10((4 - Math.pow(10, 0.3)) / 3),
                LeqBudget.remaining_dB(99, 60, List.of(new Stretch(102, 15))).orElseThrow(), 1e-9);
    }

    @Test
    void playingWhatIsLeftGivesExactlyTheLimit() {
        var random = new Random(31);
        for (var i = 0; i < 300; i++) {
            var played = new ArrayList<>(IntStream.range(0, random.nextInt(1, 8))
                    .mapToObj(n -> new Stretch(random.nextDouble(70, 103), random.nextDouble(0.1, 5))).toList());
            var time = played.stream().mapToDouble(Stretch::duration).sum();
            var remaining = LeqBudget.remaining_dB(99, 60, played);
            if (remaining.isPresent()) {
                played.add(new Stretch(remaining.getAsDouble(), 60 - time));
                assertEquals(99, LeqBudget.leq_dB(played), 1e-9);
            } else {
                played.add(new Stretch(-50, 60 - time));
                assertTrue(LeqBudget.leq_dB(played) > 99 - 1e-9);
            }
        }
    }

    @Test
    void aSpentBudgetIsEmptyNotANumber() {
        assertEquals(OptionalDouble.empty(), LeqBudget.remaining_dB(99, 60, List.of(new Stretch(120, 10))));
        assertThrows(IllegalArgumentException.class,
                () -> LeqBudget.remaining_dB(99, 60, List.of(new Stretch(90, 60))));
        assertThrows(IllegalArgumentException.class, () -> LeqBudget.remaining_dB(99, 0, List.of()));
        assertThrows(IllegalArgumentException.class, () -> LeqBudget.leq_dB(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Stretch(90, -1));
    }

    @Test
    void aSineOfOnePascalIs94Decibels() {
        var sine = IntStream.range(0, 4800).mapToDouble(n -> Math.sqrt(2) * Math.sin(2 * Math.PI * n / 48)).toArray();
        assertEquals(93.979, LeqBudget.leqOfPressures_dB(sine).orElseThrow(), 0.0005);
        assertEquals(OptionalDouble.empty(), LeqBudget.leqOfPressures_dB(0, 0));
        assertThrows(IllegalArgumentException.class, LeqBudget::leqOfPressures_dB);
    }
}
