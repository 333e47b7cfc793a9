/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.Point;
import org.headroom.signal.path.Point.Mix;

/** How traces are told to users. */
public final class TraceTexts {

    private static final Messages TEXTS = Messages.of(TraceTexts.class);

    private TraceTexts() {
    }

    /** A point by name. */
    public static String point(Point point) {
        return point instanceof Mix ? TEXTS.text("mix", Devices.name(point.device())) : point.fullName();
    }

    static String end(TraceEnd end) {
        return TEXTS.text("end." + end.kind().name().toLowerCase(Locale.ROOT), point(end.point()),
                Devices.name(end.point().device()), end.cable().map(TraceTexts::cable).orElse(""));
    }

    /** How a signal gets from one point to the next, such as "through cable A012". */
    public static String way(Hop hop) {
        var cables = hop.cables().stream().map(TraceTexts::cable).collect(Collectors.joining(", "));
        var key = "way." + hop.kind().name().toLowerCase(Locale.ROOT);
        if (!hop.passed().isEmpty()) {
            return TEXTS.text(key + ".passing", cables,
                    hop.passed().stream().map(Devices::name).collect(Collectors.joining(", ")));
        }
        return TEXTS.text(key, cables);
    }

    /** A gain in dB, with a mark when part of it is unknown; just "unknown" when nothing is known. */
    public static String gain(Amount gain) {
        if (gain.complete()) {
            return TEXTS.text("gain", gain.known());
        }
        return gain.known() == 0 ? TEXTS.text("unknown") : TEXTS.text("gain.partly", gain.known());
    }

    /** A delay, "at least" when part of it is unknown. */
    public static String delay(Amount delay) {
        var milliseconds = delay.known() * 1000;
        if (delay.complete()) {
            return TEXTS.text("delay", milliseconds);
        }
        return delay.known() == 0 ? TEXTS.text("unknown") : TEXTS.text("delay.least", milliseconds);
    }

    /** A loop as its devices in order. */
    public static String loop(List<Device> loop) {
        return loop.stream().map(Devices::name).collect(Collectors.joining(" → ")) + " → " + Devices.name(loop.getFirst());
    }

    private static String cable(Cable cable) {
        if (cable.getNumber() != null && !cable.getNumber().isBlank()) {
            return cable.getNumber();
        }
        return cable.getName() == null || cable.getName().isBlank() ? TEXTS.text("cable.unnamed") : cable.getName();
    }
}
