/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.StringJoiner;

import org.headroom.common.text.Messages;
import org.headroom.model.base.Known;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Multicore;

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

    /** The number of a pair where its multicore is named beside it; nothing where it has none. */
    static String ofPair(Cable cable) {
        return cable.getPair() > 0 ? String.valueOf(cable.getPair()) : "";
    }

    /** Number (or name), how many pairs are used, and length of a multicore. */
    static String of(Multicore multicore, int pairs) {
        var label = new StringJoiner(" · ");
        var number = text(multicore.getNumber()).isBlank() ? text(multicore.getName()) : multicore.getNumber();
        if (!number.isBlank()) {
            label.add(number);
        }
        label.add(Messages.of(CableLabel.class).text("multicore.pairs", pairs));
        Known.of(multicore.getLength()).ifPresent(length -> label.add(Figures.plain(length) + " m"));
        return label.toString();
    }

    static String text(String text) {
        return text == null ? "" : text;
    }
}
