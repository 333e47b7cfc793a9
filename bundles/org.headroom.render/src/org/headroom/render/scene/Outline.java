/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.List;
import java.util.Objects;

/** A path of lines and curves. {@link PathBuilder} makes one. */
public record Outline(List<PathSegment> segments, Style style) implements SceneNode {

    public Outline {
        segments = List.copyOf(segments);
        Objects.requireNonNull(style, "style");
        if (segments.isEmpty() || !(segments.getFirst() instanceof PathSegment.Move)) {
            throw new IllegalArgumentException("A path begins with a move");
        }
    }
}
