/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to arrange.
 *
 * @param id     its identity within the request
 * @param width  width in the unit of the drawing
 * @param height height in the same unit
 * @param ports  where lines meet it, fixed
 * @param group  the group that it stays in
 */
public record LayoutBox(String id, double width, double height, List<LayoutPort> ports, Optional<String> group) {

    public LayoutBox {
        Objects.requireNonNull(id);
        Objects.requireNonNull(group);
        ports = List.copyOf(ports);
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("Size of " + id + ": " + width + " x " + height);
        }
    }

    /**
     * A place at the left or right edge of a box where lines meet it.
     *
     * @param id    its identity within the request
     * @param right whether it is at the right edge
     * @param y     how far below the top of the box
     */
    public record LayoutPort(String id, boolean right, double y) {
    }
}
