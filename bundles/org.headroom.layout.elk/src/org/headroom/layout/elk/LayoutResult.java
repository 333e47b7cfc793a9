/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

import java.util.Map;

/**
 * Where everything goes, from (0, 0) to the right and down.
 *
 * @param boxes  the top left corner of each box by its id
 * @param groups the area of each group by its id
 */
public record LayoutResult(Map<String, Corner> boxes, Map<String, Area> groups) {

    public LayoutResult {
        boxes = Map.copyOf(boxes);
        groups = Map.copyOf(groups);
    }

    /** A top left corner. */
    public record Corner(int x, int y) {
    }

    /** A rectangle. */
    public record Area(int x, int y, int width, int height) {
    }
}
