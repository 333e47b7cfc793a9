/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.Objects;

/** An upright rectangle with corners of a radius in pixels (0: sharp). */
public record Rect(Bounds bounds, double cornerRadius, Style style) implements SceneNode {

    public Rect {
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(style, "style");
    }

    public Rect(double x, double y, double width, double height, double cornerRadius, Style style) {
        this(new Bounds(x, y, width, height), cornerRadius, style);
    }
}
