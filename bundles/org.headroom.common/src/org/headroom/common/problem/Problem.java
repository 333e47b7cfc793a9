/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.common.problem;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong with a file, a pack, an import or a call.
 *
 * @param severity how bad it is
 * @param code     stable name for machines and for searching, e.g. {@code pack.port.unknown-connector}
 * @param message  what is wrong, in the user's words and language
 * @param place    where it is, if it has a place
 * @param remedy   what the user can do about it, if anything is known
 */
public record Problem(Severity severity, String code, String message, Optional<Place> place, Optional<String> remedy) {

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        Objects.requireNonNull(remedy);
        if (code.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("A problem has a code and a message");
        }
    }

    public static Problem error(String code, String message) {
        return new Problem(Severity.ERROR, code, message, Optional.empty(), Optional.empty());
    }

    public static Problem warning(String code, String message) {
        return new Problem(Severity.WARNING, code, message, Optional.empty(), Optional.empty());
    }

    public static Problem info(String code, String message) {
        return new Problem(Severity.INFO, code, message, Optional.empty(), Optional.empty());
    }

    /** This problem with its place. */
    public Problem at(Place where) {
        return new Problem(severity, code, message, Optional.of(where), remedy);
    }

    /** This problem with what to do about it. */
    public Problem withRemedy(String what) {
        return new Problem(severity, code, message, place, Optional.of(what));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** In one line: place, severity, message, remedy. For the command line and logs. */
    @Override
    public String toString() {
        return place.map(p -> p + ": ").orElse("") + severity.label() + ": " + message
                + remedy.map(r -> " " + r).orElse("");
    }
}
