/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.change;

import java.util.Objects;

import org.headroom.core.rule.Subject;

/**
 * One difference between two states of a design.
 *
 * @param kind    what became of the object
 * @param subject the object; a cable for its ends, a rack for its places
 * @param feature what of it, as the model calls it; empty for an object as a whole
 * @param before  as it was, in words; empty for nothing
 * @param after   as it is, in words; empty for nothing
 */
public record DesignChange(Kind kind, Subject subject, String feature, String before, String after) {

    /** What became of an object. */
    public enum Kind {
        ADDED, REMOVED,
        /** An end of a cable goes to another port. */
        REPATCHED,
        /** One of its values is another one. */
        CHANGED
    }

    public DesignChange {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(feature);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
