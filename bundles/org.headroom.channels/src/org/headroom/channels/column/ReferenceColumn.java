/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.headroom.model.base.Named;
import org.headroom.model.commands.Edits;

/**
 * A reference to something that has a name, such as a device or a socket.
 *
 * @param <C> the kind of channel
 * @param <T> what is referred to
 */
final class ReferenceColumn<C extends Named, T> extends AbstractColumn {

    /** Puts a target, or none, into a channel. */
    interface Setter<C, T> {
        void set(Edits edits, C channel, Optional<T> target);
    }

    private final Class<C> channels;
    private final Supplier<Stream<T>> candidates;
    private final Function<T, String> name;
    private final Function<C, Optional<T>> getter;
    private final Setter<C, T> setter;

    ReferenceColumn(String key, int width, Class<C> channels, Supplier<Stream<T>> candidates, Function<T, String> name,
            Function<C, Optional<T>> getter, Setter<C, T> setter) {
        super(key, Kind.CHOICE, width);
        this.channels = channels;
        this.candidates = candidates;
        this.name = name;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    public String text(Named channel) {
        return getter.apply(channels.cast(channel)).map(name).orElse("");
    }

    @Override
    public List<String> choices(Named channel) {
        return names().all();
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        if (text.isBlank() || text.strip().equals(text(channel))) {
            return Optional.empty();
        }
        var names = names();
        return names.find(text).isPresent() ? Optional.empty()
                : refuse(names.isAmbiguous(text) ? "ambiguous" : "unknown", text.strip(), title());
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        if (!text.strip().equals(text(channel))) {
            setter.set(edits, channels.cast(channel), text.isBlank() ? Optional.empty() : names().find(text));
        }
    }

    private Names<T> names() {
        return new Names<>(candidates.get(), name);
    }
}
