/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.headroom.audio.measure.delay.ClockDrift;
import org.headroom.audio.measure.trace.Trace;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;

/** What was measured, for people and for programs. */
final class MeasureReport {

    /** Below this the delay may be chance [dB]. */
    private static final double SURE_DB = 16;
    private static final Messages TEXT = Messages.of(MeasureReport.class);

    private MeasureReport() {
    }

    static void text(MeasureResult result, CommandCall call) {
        var out = call.out();
        var arrival = result.arrival();
        out.println(TEXT.text("delay", number("%.3f", 1000 * arrival.delay_s()), number("%.2f", arrival.delay_samples()),
                number("%.0f", arrival.confidence_dB())));
        if (arrival.confidence_dB() < SURE_DB) {
            out.println(TEXT.text("unsure"));
        }
        out.println(TEXT.text(arrival.inverted() ? "inverted" : "upright"));
        result.drift().filter(ClockDrift::isNoticeable).ifPresent(drift -> out.println(TEXT.text("drift", number("%.1f", drift.drift_ppm()))));
        out.println(TEXT.text("smoothed", result.smooth()));
        out.println(TEXT.text("heading"));
        for (var point : result.trace().points()) {
            out.println(String.format(Locale.ROOT, "%10.1f %9.2f %9s %9s", point.frequency_Hz(), point.level_dB(),
                    known("%.1f", point.phase_deg()), known("%.3f", point.coherenceSquared())));
        }
    }

    static void json(MeasureResult result, CommandCall call) {
        var arrival = result.arrival();
        var json = new LinkedHashMap<String, Object>();
        json.put("delay_s", arrival.delay_s());
        json.put("delay_samples", arrival.delay_samples());
        json.put("delay_confidence_dB", Double.isFinite(arrival.confidence_dB()) ? arrival.confidence_dB() : null);
        json.put("delay_sure", arrival.confidence_dB() >= SURE_DB);
        json.put("polarity_inverted", arrival.inverted());
        json.put("clock_drift_ppm", result.drift().map(ClockDrift::drift_ppm).orElse(null));
        json.put("smoothing_fraction", result.smooth());
        json.put("points", result.trace().points().stream().map(MeasureReport::point).toList());
        call.out().println(JsonDocument.of(json));
    }

    private static Map<String, Object> point(Trace.Point point) {
        var json = new LinkedHashMap<String, Object>();
        json.put("frequency_Hz", point.frequency_Hz());
        json.put("level_dB", point.level_dB());
        json.put("phase_deg", point.phase_deg().isPresent() ? point.phase_deg().getAsDouble() : null);
        json.put("coherence_squared", point.coherenceSquared().isPresent() ? point.coherenceSquared().getAsDouble() : null);
        return json;
    }

    private static String known(String format, OptionalDouble value) {
        return value.isPresent() ? number(format, value.getAsDouble()) : "–";
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
