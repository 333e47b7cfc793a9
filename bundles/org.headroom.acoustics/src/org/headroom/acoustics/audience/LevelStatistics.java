/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.audience;

import java.util.Arrays;
import java.util.Optional;

/**
 * Levels over seats, each seat or each piece of area counting alike.
 *
 * @param seats      how many there are
 * @param mean_dB    arithmetic mean of the levels
 * @param spread_dB  standard deviation of the levels about it
 * @param least_dB   lowest
 * @param most_dB    highest
 * @param tenth_dB   level that nine of ten exceed
 * @param ninetieth_dB level that one of ten exceeds
 * @param within3dB  share of seats within ±3 dB of the mean, 0 to 1
 */
public record LevelStatistics(int seats, double mean_dB, double spread_dB, double least_dB, double most_dB,
        double tenth_dB, double ninetieth_dB, double within3dB) {

    private static final double TOLERANCE_DB = 3;

    /** Of levels of which silent ones (−∞) do not count; empty where all are silent. */
    public static Optional<LevelStatistics> of(double[] levels_dB) {
        var heard = Arrays.stream(levels_dB).filter(Double::isFinite).sorted().toArray();
        if (heard.length == 0) {
            return Optional.empty();
        }
        double mean = Arrays.stream(heard).average().orElseThrow();
        double variance = Arrays.stream(heard).map(each -> (each - mean) * (each - mean)).average().orElseThrow();
        double near = Arrays.stream(heard).filter(each -> Math.abs(each - mean) <= TOLERANCE_DB).count();
        return Optional.of(new LevelStatistics(heard.length, mean, Math.sqrt(variance), heard[0], heard[heard.length - 1],
                quantile(heard, 0.1), quantile(heard, 0.9), near / heard.length));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}
