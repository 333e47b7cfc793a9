/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

/** The weights that the drawing's font has. */
public enum FontWeight {
    REGULAR(400), SEMI_BOLD(600), BOLD(700);

    private final int number;

    FontWeight(int number) {
        this.number = number;
    }

    /** The number of the weight as CSS counts it: 400 is regular, 700 is bold. */
    public int number() {
        return number;
    }
}
