/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.List;
import java.util.OptionalInt;

import org.headroom.acoustics.space.Point3;
import org.headroom.acoustics.space.SeatedArea;
import org.headroom.core.rule.Subject;

/**
 * An audience area.
 *
 * @param surface what it is in the production
 * @param area    the floor and the ears above it
 * @param seats   on it; empty when not known
 */
public record Listening(Subject surface, SeatedArea area, OptionalInt seats) {

    /** Ears on a grid. */
    public List<Point3> grid(double spacing_m) {
        return area.grid(spacing_m);
    }
}
