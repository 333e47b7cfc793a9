/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.List;

/**
 * The pattern of a line: lengths of marks and gaps in turn, in pixels; no lengths: solid.
 *
 * @param lengths an even number of lengths, none negative
 * @param round   round ends of the marks (a mark of almost no length is a dot)
 */
public record Dash(List<Double> lengths, boolean round) {

    public static final Dash SOLID = new Dash(List.of(), false);
    public static final Dash SHORT = new Dash(List.of(4.0, 3.0), false);
    public static final Dash LONG = new Dash(List.of(9.0, 4.0), false);
    public static final Dash DOTTED = new Dash(List.of(0.1, 4.0), true);
    public static final Dash DASH_DOT = new Dash(List.of(10.0, 3.0, 2.0, 3.0), false);

    public Dash {
        lengths = List.copyOf(lengths);
        if (lengths.size() % 2 != 0 || lengths.stream().anyMatch(length -> !(length >= 0))) {
            throw new IllegalArgumentException("A dash pattern is pairs of mark and gap, not " + lengths);
        }
    }

    public boolean isSolid() {
        return lengths.isEmpty();
    }
}
