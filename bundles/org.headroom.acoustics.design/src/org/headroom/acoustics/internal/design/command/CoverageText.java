/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headroom.acoustics.design.picture.CoverageMap;
import org.headroom.common.text.Messages;

/** A map as lines of text and as a table of its places. */
final class CoverageText {

    private static final Messages TEXT = Messages.of(CoverageText.class);

    private CoverageText() {
    }

    static List<String> lines(CoverageMap map) {
        var lines = new ArrayList<String>();
        lines.add(map.title());
        lines.add(TEXT.text("field"));
        lines.addAll(map.remarks());
        lines.add("");
        map.areas().forEach(area -> lines.add(area.name() + ": " + area.statistics().map(each -> TEXT.text("statistics",
                number(map, each.mean_dB()), number(map, each.spread_dB()), number(map, each.least_dB()), number(map, each.most_dB()),
                map.unit())).orElse(TEXT.text("silent"))));
        map.statistics().filter(each -> map.unit().startsWith("dB")).ifPresent(each -> lines.add(TEXT.text("within",
                String.format(Locale.ROOT, "%.0f", each.within3dB() * 100))));
        return lines;
    }

    private static String number(CoverageMap map, double value) {
        return String.format(Locale.ROOT, "%." + (map.decimals() + 1) + "f", value);
    }

    /** One row each place; the first row names columns and units. Names with commas or quotes are quoted. */
    static List<String> table(CoverageMap map) {
        var rows = new ArrayList<String>();
        rows.add("area,x_m,y_m,z_m," + (map.unit().isEmpty() ? "sti" : map.unit().equals("dB") ? "level_dB" : "relative_level_dB"));
        for (var area : map.areas()) {
            var values = area.values();
            for (int i = 0; i < values.length; i++) {
                var at = area.points().get(i);
                rows.add(quoted(area.name()) + String.format(Locale.ROOT, ",%.3f,%.3f,%.3f,%s", at.x_m(), at.y_m(), at.z_m(),
                        Double.isFinite(values[i]) ? String.format(Locale.ROOT, "%.3f", values[i]) : ""));
            }
        }
        return rows;
    }

    private static String quoted(String name) {
        // a leading sign would be taken for a formula by spreadsheets
        var safe = name.matches("^[=+\\-@].*") ? "'" + name : name;
        return safe.matches(".*[,\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
