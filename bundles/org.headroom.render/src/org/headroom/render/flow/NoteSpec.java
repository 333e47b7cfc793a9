/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.Objects;

import org.headroom.render.scene.Point;

/**
 * A text on the sheet.
 *
 * @param at    its top left corner
 * @param width at which lines break, in pixels; 0: only where the text has line ends
 */
public record NoteSpec(String id, Point at, String text, double width) {

    public NoteSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
    }
}
