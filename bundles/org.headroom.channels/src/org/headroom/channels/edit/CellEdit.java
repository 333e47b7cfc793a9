/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.edit;

import java.util.Optional;

import org.headroom.channels.column.Column;
import org.headroom.model.base.Named;

/**
 * A text for one cell.
 *
 * @param channel the line
 * @param column  the column
 * @param text    what is to stand there; empty clears it
 */
public record CellEdit(Named channel, Column column, String text) {

    /** Why it cannot stand there; empty when it can. */
    public Optional<String> obstacle() {
        return text.isBlank() ? column.obstacle(channel, text) : column.missing(channel).or(() -> column.obstacle(channel, text));
    }

    /** Whether the cell would hold something else afterwards. */
    public boolean changes() {
        return !column.text(channel).equals(text.strip());
    }
}
