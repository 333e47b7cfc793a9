/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.power.outage.Outage;

/** What fails when ways are off, as text and as JSON. */
public final class OutageReport {

    private static final Messages TEXT = Messages.of(OutageReport.class);

    private final Outage outage;

    public OutageReport(Outage outage) {
        this.outage = outage;
    }

    /** The lines of the report. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(TEXT.text("outage", String.join(", ", names(outage.off()))));
        list(lines, "outage.dead", names(outage.dead()));
        list(lines, "outage.battery", names(outage.onBattery()));
        list(lines, "outage.leg", names(outage.onOneLeg()));
        list(lines, "outage.loudspeakers", names(outage.loudspeakers()));
        list(lines, "outage.channels", outage.channels().stream().map(each -> each.number() + " " + each.name()).toList());
        lines.add("");
        return lines;
    }

    private static void list(List<String> lines, String key, List<String> names) {
        lines.add("  " + TEXT.text(key, names.size(), names.isEmpty() ? "–" : String.join(", ", names)));
    }

    /** The same for machines. */
    public static Map<String, Object> json(Outage outage) {
        var json = new LinkedHashMap<String, Object>();
        json.put("off", names(outage.off()));
        json.put("without_power", names(outage.dead()));
        json.put("on_battery", names(outage.onBattery()));
        json.put("on_one_supply", names(outage.onOneLeg()));
        json.put("silent_loudspeakers", names(outage.loudspeakers()));
        json.put("silent_channels", outage.channels().stream().map(each -> {
            var channel = new LinkedHashMap<String, Object>();
            channel.put("number", each.number());
            channel.put("name", each.name());
            return channel;
        }).toList());
        return json;
    }

    private static List<String> names(List<Subject> subjects) {
        return subjects.stream().map(Subject::name).toList();
    }
}
