/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.diagram;

import java.util.Locale;

import org.headroom.bench.Row;

/**
 * A measure of the flow editor.
 *
 * @param value    of Headroom
 * @param baseline of the plain editor; not a number where it cannot do that
 * @param unit     ms or MB
 * @param ratio    that is to be met; not a number where the value counts
 * @param limit    that the value is to meet; not a number where the ratio counts
 */
record DiagramRow(String name, double value, double baseline, String unit, double ratio, double limit) implements Row {

    static DiagramRow ratio(String name, double value, double baseline, String unit, double ratio) {
        return new DiagramRow(name, value, baseline, unit, ratio, Double.NaN);
    }

    static DiagramRow limit(String name, double value, double baseline, double limit) {
        return new DiagramRow(name, value, baseline, "ms", Double.NaN, limit);
    }

    private boolean byRatio() {
        return !Double.isNaN(ratio);
    }

    private boolean met() {
        return byRatio() ? value <= ratio * baseline : value <= limit;
    }

    @Override
    public String text() {
        var against = Double.isNaN(baseline) ? "" : String.format(Locale.ROOT, "   plain GEF %.1f %s", baseline, unit);
        var times = Double.isNaN(baseline) ? "           " : String.format(Locale.ROOT, "%5.3f times", value / baseline);
        var goal = byRatio() ? String.format(Locale.ROOT, "%.3f times", ratio) : String.format(Locale.ROOT, "%.0f %s", limit, unit);
        return String.format(Locale.ROOT, "%-44s %s   %9.1f %s   goal %s: %s%s", name, times, value, unit, goal,
                met() ? "met" : "missed", against);
    }

    @Override
    public String json() {
        return String.format(Locale.ROOT, "{\"name\": \"diagram: %s\", \"value\": %.3f, \"baseline\": %s, \"unit\": \"%s\", "
                + "\"ratio\": %s, \"goal\": %.4f, \"goal_is\": \"%s\", \"met\": %b}", name, value, number(baseline), unit,
                number(value / baseline), byRatio() ? ratio : limit, byRatio() ? "ratio" : "limit", met());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "null" : String.format(Locale.ROOT, "%.4f", value);
    }
}
