/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.Objects;

import org.headroom.render.scene.Bounds;

/**
 * A frame around a location or a group.
 *
 * @param caption in heavy type, such as the name of the location
 * @param remark  after the caption in light type; may be empty
 */
public record FrameSpec(String id, Bounds bounds, String caption, String remark) {

    public FrameSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(remark, "remark");
    }
}
