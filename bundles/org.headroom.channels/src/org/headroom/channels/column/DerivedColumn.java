/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Optional;
import java.util.function.Function;

import org.headroom.model.base.Named;
import org.headroom.model.commands.Edits;

/** What follows from the rest of the production, such as the loudspeakers behind an output. */
final class DerivedColumn extends AbstractColumn {

    private final Function<Named, String> text;

    DerivedColumn(String key, int width, Function<Named, String> text) {
        super(key, Kind.WORDS, width);
        this.text = text;
    }

    @Override
    public String text(Named channel) {
        return text.apply(channel);
    }

    @Override
    public boolean isDerived() {
        return true;
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        return refuse("derived", title());
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        throw new IllegalStateException(key() + " is derived");
    }
}
