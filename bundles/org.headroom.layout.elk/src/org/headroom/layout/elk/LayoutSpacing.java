/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

/**
 * Distances in the unit of the drawing.
 *
 * @param betweenBoxes  between boxes that stand above each other
 * @param betweenLayers between a column of boxes and the next, besides what the lines between them take
 * @param betweenLines  between lines that run beside each other
 * @param inGroup       between the frame of a group and the boxes in it
 * @param grid          positions are multiples of it
 */
public record LayoutSpacing(double betweenBoxes, double betweenLayers, double betweenLines, double inGroup, int grid) {

    /** Distances of a sheet with an 8-pixel grid. */
    public static final LayoutSpacing SHEET = new LayoutSpacing(32, 64, 8, 32, 8);

    public LayoutSpacing {
        if (grid < 1) {
            throw new IllegalArgumentException("Grid " + grid);
        }
    }
}
