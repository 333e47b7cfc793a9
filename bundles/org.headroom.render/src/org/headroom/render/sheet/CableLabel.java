/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import org.headroom.model.base.Known;
import org.headroom.model.system.Cable;

/** What is written at a cable. */
final class CableLabel {

    private CableLabel() {
    }

    /** Number (or name) and length, as far as they are known. */
    static String of(Cable cable) {
        var number = text(cable.getNumber()).isBlank() ? text(cable.getName()) : cable.getNumber();
        var length = Known.of(cable.getLength());
        if (length.isEmpty()) {
            return number;
        }
        return (number.isBlank() ? "" : number + " · ") + Figures.plain(length.getAsDouble()) + " m";
    }

    static String text(String text) {
        return text == null ? "" : text;
    }
}
