/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.level;

import java.util.List;
import java.util.OptionalDouble;

import org.headroom.calc.internal.Require;

/** Sums of sound pressure levels: of unrelated sounds by energy, of the same signal by complex pressure. */
public final class LevelSum {

    /** Below this part of the greatest possible sum (−200 dB) what is left is rounding: the sources cancel. */
    private static final double CANCELLED = 1e-10;

    /**
     * One source of the same signal at the listening point.
     *
     * @param level_dB  its level there
     * @param delay_s   time until it arrives: path over speed of sound plus electronic delay
     * @param phase_deg further phase shift, e.g. 180 for swapped polarity
     */
    public record Arrival(double level_dB, double delay_s, double phase_deg) {
        public Arrival {
            Require.finite("level", level_dB);
            Require.finite("delay", delay_s);
            Require.finite("phase", phase_deg);
        }
    }

    private LevelSum() {
    }

    /**
     * {@code 10 lg Σ 10^(Li/10)} in dB, for unrelated signals or a diffuse field.
     *
     * @throws IllegalArgumentException when there is no level, or one is not finite
     */
    public static double incoherent_dB(double... levels_dB) {
        var greatest = greatest(levels_dB);
        var sum = 0.0;
        for (var level : levels_dB) {
            sum += Levels.powerRatio(level - greatest);
        }
        return greatest + Levels.ofPowerRatio(sum);
    }

    /**
     * {@code 20 lg |Σ 10^(Li/20) exp(j(−2π f ti + φi))|} in dB, for the same signal from several sources.
     *
     * @param frequency_Hz ≥ 0
     * @return empty where they cancel each other
     * @throws IllegalArgumentException when there is no arrival
     */
    public static OptionalDouble coherent_dB(double frequency_Hz, List<Arrival> arrivals) {
        Require.notNegative("frequency", frequency_Hz);
        var greatest = greatest(arrivals.stream().mapToDouble(Arrival::level_dB).toArray());
        var re = 0.0;
        var im = 0.0;
        var possible = 0.0;
        for (var arrival : arrivals) {
            var pressure = Levels.ratio(arrival.level_dB() - greatest);
            var angle = Math.toRadians(arrival.phase_deg()) - 2 * Math.PI * frequency_Hz * arrival.delay_s();
            re += pressure * Math.cos(angle);
            im += pressure * Math.sin(angle);
            possible += pressure;
        }
        var sum = Math.hypot(re, im);
        return sum <= CANCELLED * possible ? OptionalDouble.empty()
                : OptionalDouble.of(greatest + 20 * Math.log10(sum));
    }

    private static double greatest(double[] levels) {
        if (levels.length == 0) {
            throw new IllegalArgumentException("No level to sum");
        }
        var greatest = Double.NEGATIVE_INFINITY;
        for (var level : levels) {
            greatest = Math.max(greatest, Require.finite("level", level));
        }
        return greatest;
    }
}
