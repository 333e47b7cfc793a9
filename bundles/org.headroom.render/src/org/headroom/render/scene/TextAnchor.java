/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

/** Which part of a text stands at its position. */
public enum TextAnchor {
    START, MIDDLE, END;

    /** How far the start of a text lies from its position, in its widths: 0, -0.5 or -1. */
    public double shift() {
        return switch (this) {
            case START -> 0;
            case MIDDLE -> -0.5;
            case END -> -1;
        };
    }
}
