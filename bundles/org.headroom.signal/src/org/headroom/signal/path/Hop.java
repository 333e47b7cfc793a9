/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal.path;

import java.util.List;

import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;

/**
 * A signal's way from one point to the next.
 *
 * @param from    where it comes from
 * @param to      where it gets to
 * @param kind    how
 * @param certain whether the design says so; otherwise it may, when it is patched or mixed so
 * @param gain    gain in dB; a cable counts as none
 * @param delay   delay in seconds; a cable counts as none
 * @param cables  the cables that it runs through, in order; several over a network
 * @param passed  the devices that it passes on the way without being processed, such as switches
 */
public record Hop(Point from, Point to, HopKind kind, boolean certain, Amount gain, Amount delay, List<Cable> cables,
        List<Device> passed) {

    public Hop {
        cables = List.copyOf(cables);
        passed = List.copyOf(passed);
    }

    /** A hop inside a device. */
    public static Hop inside(Point from, Point to, HopKind kind, Amount gain, Amount delay) {
        return new Hop(from, to, kind, kind != HopKind.MIXED, gain, delay, List.of(), List.of());
    }

    /** A hop through one cable. */
    public static Hop through(Cable cable, Point from, Point to, boolean certain) {
        return new Hop(from, to, HopKind.CABLE, certain, Amount.NOTHING, Amount.NOTHING, List.of(cable), List.of());
    }
}
