/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headroom.model.base.Identified;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.trace.Arrivals;
import org.headroom.trace.MissingSignals;
import org.headroom.trace.MissingSignals.Lost;
import org.headroom.trace.Trace;
import org.headroom.trace.TraceEnd;
import org.headroom.trace.TracePath;
import org.headroom.trace.TraceStep;
import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Point;
import org.headroom.signal.path.Point.Socket;

/** A trace for programs. A figure that is not known to the end is {@code null}, and what is known of it stands beside it. */
final class TraceJson {

    /** Ways to one device that are written out; programs that want more read the hops. */
    private static final int WAYS = 5;

    private TraceJson() {
    }

    static Map<String, Object> of(Identified target, Trace trace) {
        var json = new LinkedHashMap<String, Object>();
        json.put("direction", trace.direction().name().toLowerCase(Locale.ROOT));
        json.put("object", TraceReport.name(target));
        json.put("object_id", target.getId());
        json.put("arrivals", trace.arrivals().stream().map(device -> arrival(device, trace)).toList());
        json.put("missing", trace.missing().stream().map(TraceJson::end).toList());
        json.put("loops", trace.loops().stream().map(loop -> loop.stream().map(Devices::name).toList()).toList());
        json.put("cables", trace.useful().stream().flatMap(hop -> hop.cables().stream()).distinct()
                .map(Identified::getId).toList());
        json.put("truncated", trace.isTruncated());
        return json;
    }

    static Map<String, Object> between(Identified from, Trace trace, Device to) {
        var json = new LinkedHashMap<String, Object>();
        json.put("object", TraceReport.name(from));
        json.put("object_id", from.getId());
        json.putAll(arrival(to, trace));
        return json;
    }

    private static Map<String, Object> arrival(Device device, Trace trace) {
        var json = device(device);
        json.put("loudspeaker", Arrivals.isLoudspeaker(device));
        json.put("paths", trace.paths(device, WAYS).stream().map(TraceJson::path).toList());
        return json;
    }

    private static Map<String, Object> path(TracePath path) {
        var json = new LinkedHashMap<String, Object>();
        json.put("certain", path.certain());
        amounts(json, path.gain(), path.delay());
        json.put("start", point(path.start()));
        json.put("steps", path.steps().stream().map(TraceJson::step).toList());
        return json;
    }

    private static Map<String, Object> step(TraceStep step) {
        var json = point(step.hop().to());
        json.put("by", step.hop().kind().name().toLowerCase(Locale.ROOT));
        json.put("certain", step.hop().certain());
        json.put("cables", step.hop().cables().stream().map(cable -> cable.getNumber()).toList());
        json.put("passed", step.hop().passed().stream().map(Devices::name).toList());
        amounts(json, step.gain(), step.delay());
        return json;
    }

    private static void amounts(Map<String, Object> json, Amount gain, Amount delay) {
        json.put("gain_dB", gain.complete() ? gain.known() : null);
        json.put("gain_known_dB", gain.known());
        json.put("delay_s", delay.complete() ? delay.known() : null);
        json.put("delay_at_least_s", delay.known());
    }

    private static Map<String, Object> point(Point point) {
        var json = new LinkedHashMap<String, Object>();
        json.put("device", Devices.name(point.device()));
        json.put("device_id", point.device().getId());
        json.put("at", point.label());
        json.put("port_id", point instanceof Socket socket ? socket.port().getId() : null);
        return json;
    }

    private static Map<String, Object> end(TraceEnd end) {
        var json = point(end.point());
        json.put("reason", end.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("message", end.text());
        return json;
    }

    private static LinkedHashMap<String, Object> device(Device device) {
        var json = new LinkedHashMap<String, Object>();
        json.put("device", Devices.name(device));
        json.put("device_id", device.getId());
        return json;
    }

    static Map<String, Object> missing(MissingSignals missing) {
        var json = new LinkedHashMap<String, Object>();
        json.put("loudspeakers", missing.loudspeakers().stream().map(TraceJson::lost).toList());
        json.put("sources", missing.sources().stream().map(TraceJson::lost).toList());
        return json;
    }

    private static Map<String, Object> lost(Lost lost) {
        var json = device(lost.device());
        json.put("missing", List.copyOf(lost.ends().stream().map(TraceJson::end).toList()));
        return json;
    }
}
