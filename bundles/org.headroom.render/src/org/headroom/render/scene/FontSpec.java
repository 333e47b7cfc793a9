/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.Objects;

/** Size in pixels at 100 % (12 px are 9 pt) and weight of a text. The family is always the drawing's own. */
public record FontSpec(double size, FontWeight weight) {

    public FontSpec {
        Objects.requireNonNull(weight, "weight");
        if (!(size > 0)) {
            throw new IllegalArgumentException("A text needs a size above 0, not " + size);
        }
    }

    public static FontSpec regular(double size) {
        return new FontSpec(size, FontWeight.REGULAR);
    }

    public static FontSpec semiBold(double size) {
        return new FontSpec(size, FontWeight.SEMI_BOLD);
    }

    public static FontSpec bold(double size) {
        return new FontSpec(size, FontWeight.BOLD);
    }
}
