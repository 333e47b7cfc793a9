/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.pdf;

import org.headroom.render.scene.Bounds;

/**
 * A size of paper in millimetres.
 *
 * @param name as printers know it
 */
public record Paper(String name, double width, double height) {

    public static final Paper A4 = new Paper("A4", 210, 297);
    public static final Paper A3 = new Paper("A3", 297, 420);
    public static final Paper A2 = new Paper("A2", 420, 594);
    public static final Paper A1 = new Paper("A1", 594, 841);
    public static final Paper A0 = new Paper("A0", 841, 1189);
    public static final Paper LETTER = new Paper("Letter", 215.9, 279.4);
    public static final Paper TABLOID = new Paper("Tabloid", 279.4, 431.8);

    public Paper {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("Paper of " + width + " x " + height + " mm");
        }
    }

    /** The same paper with the long side across. */
    public Paper landscape() {
        return width >= height ? this : new Paper(name, height, width);
    }

    /** The same paper with the long side up. */
    public Paper portrait() {
        return width <= height ? this : new Paper(name, height, width);
    }

    /** The paper in the pixels of a drawing at 100 % (96 to the inch). */
    public Bounds pixels() {
        return new Bounds(0, 0, width / 25.4 * 96, height / 25.4 * 96);
    }
}
