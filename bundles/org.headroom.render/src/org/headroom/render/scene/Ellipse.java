/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.Objects;

/** An upright ellipse, its radii in pixels. */
public record Ellipse(Point centre, double radiusX, double radiusY, Style style) implements SceneNode {

    public Ellipse {
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(style, "style");
    }

    public static Ellipse circle(double x, double y, double radius, Style style) {
        return new Ellipse(new Point(x, y), radius, radius, style);
    }
}
