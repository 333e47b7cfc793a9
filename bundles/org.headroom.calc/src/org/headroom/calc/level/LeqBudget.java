/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import java.util.List;
import java.util.OptionalDouble;

import org.headroom.calc.internal.Require;

/** Equivalent continuous level, and what may still be played to keep a limit. Any unit of time, the same throughout. */
public final class LeqBudget {

    /** A stretch of time at a level (its Leq). */
    public record Stretch(double level_dB, double duration) {
        public Stretch {
            Require.finite("level", level_dB);
            Require.notNegative("duration", duration);
        }
    }

    private LeqBudget() {
    }

    /**
     * {@code Leq = 10 lg(Σ 10^(Li/10) ti / Σ ti)} in dB.
     *
     * @throws IllegalArgumentException when the stretches last no time
     */
    public static double leq_dB(List<Stretch> stretches) {
        return Levels.ofPowerRatio(energy(stretches) / Require.positive("time", time(stretches)));
    }

    /**
     * Leq of evenly spaced sound pressures {@code 10 lg(mean(p²) / p0²)} in dB, p0 = 20 µPa; empty for silence.
     *
     * @throws IllegalArgumentException when there is no sample or one is not finite
     */
    public static OptionalDouble leqOfPressures_dB(double... pressures_Pa) {
        var sum = 0.0;
        for (var p : pressures_Pa) {
            sum += Require.finite("pressure", p) * p;
        }
        if (pressures_Pa.length == 0) {
            throw new IllegalArgumentException("No pressure");
        }
        return sum == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(Levels.ofPowerRatio(sum / pressures_Pa.length / (20e-6 * 20e-6)));
    }

    /**
     * The level that the rest of the period may have:
     * {@code 10 lg((10^(L/10) T − Σ 10^(Li/10) ti) / (T − Σ ti))} in dB.
     *
     * @param limit_dB L
     * @param period   T, longer than what was played
     * @param played   what has been played in this period; may be empty
     * @return empty when the limit cannot be kept any more, even by silence
     */
    public static OptionalDouble remaining_dB(double limit_dB, double period, List<Stretch> played) {
        var left = Require.positive("period", period) - time(played);
        Require.positive("time left", left);
        var budget = Levels.powerRatio(limit_dB) * period - energy(played);
        return budget <= 0 ? OptionalDouble.empty() : OptionalDouble.of(Levels.ofPowerRatio(budget / left));
    }

    private static double energy(List<Stretch> stretches) {
        return stretches.stream().mapToDouble(s -> Levels.powerRatio(s.level_dB()) * s.duration()).sum();
    }

    private static double time(List<Stretch> stretches) {
        return stretches.stream().mapToDouble(Stretch::duration).sum();
    }
}
