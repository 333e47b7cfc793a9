/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.List;
import java.util.Objects;

import org.headroom.render.scene.Point;

/**
 * The trunk of a multicore to draw.
 *
 * @param id     of the model's multicore
 * @param points its corners
 * @param label  number, pairs and length, such as {@code MC1 · 8 pairs · 30 m}
 */
public record TrunkSpec(String id, List<Point> points, SignalLook look, String label) {

    public TrunkSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(label, "label");
        points = List.copyOf(points);
    }
}
