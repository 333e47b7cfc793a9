/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.util.List;
import java.util.Locale;

/**
 * What was measured: Headroom against something that does the least for the same purpose, in the same run.
 *
 * @param name     of the benchmark
 * @param value    time of Headroom in s, the median
 * @param baseline time of the baseline in s, the median
 * @param goal     the ratio that is to be met
 * @param memory   of Headroom in MB, the median
 * @param against  of the baseline in MB, the median
 * @param limit    the time that is to be met instead of a ratio, in s; not a number when the ratio counts
 */
record Result(String name, double value, double baseline, double goal, double memory, double against, double limit) implements Row {

    private static final String UNIT = "s";

    Result(String name, double value, double baseline, double goal, double memory, double against) {
        this(name, value, baseline, goal, memory, against, Double.NaN);
    }

    /** The same, where a time in s is to be met and not a ratio. */
    Result within(double seconds) {
        return new Result(name, value, baseline, goal, memory, against, seconds);
    }

    double ratio() {
        return value / baseline;
    }

    boolean met() {
        return Double.isNaN(limit) ? ratio() <= goal : value <= limit;
    }

    @Override
    public String text() {
        var wanted = Double.isNaN(limit) ? String.format(Locale.ROOT, "%.2f", goal)
                : String.format(Locale.ROOT, "under %.0f ms", limit * 1000);
        return String.format(Locale.ROOT, "%-14s %6.2f times (goal %s: %s)   %.3f s against %.3f s   %.0f MB against %.0f MB", name,
                ratio(), wanted, met() ? "met" : "missed", value, baseline, memory, against);
    }

    static String json(List<? extends Row> results) {
        return results.stream().map(Row::json).collect(java.util.stream.Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }

    @Override
    public String json() {
        return String.format(Locale.ROOT, "{\"name\": \"%s\", \"value\": %.4f, \"baseline\": %.4f, \"unit\": \"%s\", \"ratio\": %.4f, "
                + "\"goal\": %.2f, \"met\": %b, \"memory_MB\": %.1f, \"baseline_memory_MB\": %.1f}", name, value, baseline, UNIT, ratio(),
                goal, met(), memory, against);
    }
}
