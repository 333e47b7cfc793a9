/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.Optional;

/**
 * How a shape is drawn: the line around it, its inside, and how much of both covers what is below (0 to 1).
 */
public record Style(Optional<Stroke> stroke, Optional<Ink> fill, double opacity) {

    public Style {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("Opacity is 0 to 1, not " + opacity);
        }
    }

    public static Style line(Ink ink, double width) {
        return line(Stroke.solid(ink, width));
    }

    public static Style line(Stroke stroke) {
        return new Style(Optional.of(stroke), Optional.empty(), 1);
    }

    public static Style fill(Ink ink) {
        return new Style(Optional.empty(), Optional.of(ink), 1);
    }

    public static Style of(Ink fill, Stroke stroke) {
        return new Style(Optional.of(stroke), Optional.of(fill), 1);
    }

    public Style withOpacity(double value) {
        return new Style(stroke, fill, value);
    }
}
