/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.system.Cable;
import org.headroom.render.flow.OffPageSpec;
import org.headroom.render.flow.PortAnchor.Side;
import org.headroom.render.flow.SignalLook;
import org.headroom.render.scene.Point;

/**
 * A cable as it runs on a sheet, before its corners are decided.
 *
 * @param id     the id of the cable
 * @param label  number and length
 * @param bends  the stored corners between the ends; none where the line is straight or nothing is stored
 * @param stored whether a route is stored for it
 * @param manual its owner laid it by hand: no router moves it
 */
public record CableRun(Cable cable, String id, SignalLook look, String label, boolean redundant, End from, End to,
        List<Point> bends, boolean stored, boolean manual) {

    /**
     * An end of a run.
     *
     * @param box     the id of the placed device whose port it meets; empty for a free end and for one on another sheet
     * @param side    to which side the cable leaves
     * @param free    plugged into nothing
     * @param offPage the flag where it goes on to another sheet
     */
    public record End(Optional<String> box, Point at, Side side, boolean free, Optional<OffPageSpec> offPage) {
    }

    public CableRun {
        Objects.requireNonNull(cable, "cable");
        bends = List.copyOf(bends);
    }

    /**
     * The stored line with its ends, which follow where a port has moved since it was stored; empty where none is stored
     * that could still be drawn.
     */
    public Optional<List<Point>> line() {
        return stored ? StoredLine.of(this) : Optional.empty();
    }

    /** Whether the stored corners meet the ends as they are now. */
    public boolean fits() {
        return stored && StoredLine.fits(this);
    }

    /** Whether one end is on this sheet only: drawn as a straight stub. */
    public boolean isStub() {
        return from.box().isEmpty() || to.box().isEmpty();
    }
}
