/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.List;
import java.util.Optional;

import org.headroom.model.base.Named;
import org.headroom.model.commands.Edits;

/**
 * One column of a channel table. A channel is an input or an output; a column is asked only about the kind that it was made for.
 * Columns read the live production and are used in the thread that owns it.
 */
public interface Column {

    /** How a cell is shown and edited. */
    enum Kind {
        WORDS, NUMBER, FLAG, CHOICE, COLOUR
    }

    /** Stable name, such as {@code stand}, for files, tests and settings. */
    String key();

    /** As users read it. */
    String title();

    Kind kind();

    /** How many characters are customary in it. */
    int width();

    /** What the cell holds; empty when nothing is known. Numbers without unit, flags as {@link Flags#YES} or empty. */
    String text(Named channel);

    /** What can be chosen, in order; empty where anything may be typed. */
    default List<String> choices(Named channel) {
        return List.of();
    }

    /** Whether the column shows what follows from the rest, and can never be edited. */
    default boolean isDerived() {
        return false;
    }

    /** Key of the column that must be filled before this one can be; empty when it stands for itself. */
    default Optional<String> prerequisite() {
        return Optional.empty();
    }

    /** Why nothing can be written into the cell yet, such as that the prerequisite is missing; empty when it can. */
    default Optional<String> missing(Named channel) {
        return Optional.empty();
    }

    /** Why this text cannot stand in the cell, in the user's words; empty when it can. An empty text clears the cell. */
    Optional<String> obstacle(Named channel, String text);

    /** Makes the edits that put the text into the cell, with what follows from it. Only when there is no obstacle. */
    void set(Edits edits, Named channel, String text);
}
