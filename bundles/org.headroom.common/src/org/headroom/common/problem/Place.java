/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.common.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a problem is: in a file, at an object, or both. What is not known is empty.
 *
 * @param file   the file (or archive entry) as the user knows it
 * @param object the object, in the user's words, e.g. {@code Amp 3 / output A}
 * @param line   line in the file, from 1
 * @param column column in the line, from 1
 */
public record Place(Optional<String> file, Optional<String> object, OptionalInt line, OptionalInt column) {

    public Place {
        Objects.requireNonNull(file);
        Objects.requireNonNull(object);
        if (line.isPresent() && line.getAsInt() < 1 || column.isPresent() && column.getAsInt() < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1");
        }
    }

    public static Place file(String file) {
        return new Place(Optional.of(file), Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    public static Place file(String file, int line) {
        return new Place(Optional.of(file), Optional.empty(), OptionalInt.of(line), OptionalInt.empty());
    }

    public static Place file(String file, int line, int column) {
        return new Place(Optional.of(file), Optional.empty(), OptionalInt.of(line), OptionalInt.of(column));
    }

    public static Place object(String object) {
        return new Place(Optional.empty(), Optional.of(object), OptionalInt.empty(), OptionalInt.empty());
    }

    /** This place, told more closely by naming the object. */
    public Place withObject(String name) {
        return new Place(file, Optional.of(name), line, column);
    }

    /** In one line, as compilers write it: {@code pack.json:12:5: Amp 3}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        file.ifPresent(text::append);
        if (line.isPresent()) {
            text.append(':').append(line.getAsInt());
            column.ifPresent(c -> text.append(':').append(c));
        }
        object.ifPresent(name -> text.append(text.isEmpty() ? "" : ": ").append(name));
        return text.toString();
    }
}
