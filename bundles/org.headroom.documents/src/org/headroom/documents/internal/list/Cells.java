/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.OptionalDouble;

import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Tone;
import org.headroom.model.base.Known;

/** Makes cells of tables. */
public final class Cells {

    public static final Cell EMPTY = new Cell.Empty();
    public static final Cell UNKNOWN = new Cell.Unknown();
    /** A box to tick. */
    public static final Cell BOX = new Cell.Text("□", Tone.NORMAL);

    private Cells() {
    }

    /** A text; empty for none. */
    public static Cell text(String text) {
        return text(text, Tone.NORMAL);
    }

    public static Cell text(String text, Tone tone) {
        return text == null || text.isBlank() ? EMPTY : new Cell.Text(text, tone);
    }

    public static Cell figure(double value, int decimals) {
        return new Cell.Figure(value, decimals, Tone.NORMAL);
    }

    /** A figure that may be missing. */
    public static Cell figure(Double value, int decimals) {
        return figure(Known.of(value), decimals);
    }

    public static Cell figure(OptionalDouble value, int decimals) {
        return value.isPresent() ? figure(value.getAsDouble(), decimals) : UNKNOWN;
    }
}
