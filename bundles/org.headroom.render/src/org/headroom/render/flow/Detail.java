/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

/** How much of a drawing is drawn, by how small it is on the screen. Sizes and places of ports are the same in all. */
public enum Detail {

    /** Everything. For paper, and for screens from about 60 %. */
    FULL,
    /** Names in large letters, ports without labels, cables without numbers. From about 25 %. */
    MEDIUM,
    /** Boxes and lines in their colours. */
    FAR;

    /** What to draw at a zoom (1 is 100 %). */
    public static Detail at(double zoom) {
        if (zoom >= 0.6) {
            return FULL;
        }
        return zoom >= 0.25 ? MEDIUM : FAR;
    }
}
