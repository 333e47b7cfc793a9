/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.Objects;

/** How a line is drawn: its colour, width in pixels at 100 %, and pattern. Joins are round. */
public record Stroke(Ink ink, double width, Dash dash) {

    public Stroke {
        Objects.requireNonNull(ink, "ink");
        Objects.requireNonNull(dash, "dash");
        if (!(width > 0)) {
            throw new IllegalArgumentException("A line needs a width above 0, not " + width);
        }
    }

    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }
}
