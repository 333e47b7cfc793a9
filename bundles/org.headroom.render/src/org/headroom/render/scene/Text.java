/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.Objects;
import java.util.Optional;

/**
 * One line of text. What cannot be drawn (control characters, marks that turn the direction, halves of characters) is
 * taken out when the text is made, so that a name is safe in every output.
 *
 * @param content what is shown
 * @param full    the whole text where {@code content} was shortened to fit
 * @param at      where the anchor stands on the baseline
 */
public record Text(String content, Optional<String> full, Point at, TextAnchor anchor, FontSpec font, Ink ink)
        implements SceneNode {

    public Text {
        content = PlainText.of(content);
        full = full.map(PlainText::of);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(font, "font");
        Objects.requireNonNull(ink, "ink");
    }

    public static Text of(String content, double x, double y, TextAnchor anchor, FontSpec font, Ink ink) {
        return new Text(content, Optional.empty(), new Point(x, y), anchor, font, ink);
    }

    /** Text that begins at a point. */
    public static Text start(String content, double x, double y, FontSpec font, Ink ink) {
        return of(content, x, y, TextAnchor.START, font, ink);
    }

    /** Text that ends at a point. */
    public static Text end(String content, double x, double y, FontSpec font, Ink ink) {
        return of(content, x, y, TextAnchor.END, font, ink);
    }

    /** The content without what cannot be drawn, as a new text would show it. */
    public static String plain(String content) {
        return PlainText.of(content);
    }
}
