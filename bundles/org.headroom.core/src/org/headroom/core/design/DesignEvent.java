/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.util.Objects;

/** Something that happened to an open design as a whole. */
public record DesignEvent(Design design, Kind kind) {

    /** What happened. */
    public enum Kind {
        /** The file now holds the design as it is. */
        SAVED,
        /** The design has another file or name. */
        RENAMED,
        /** The file was changed or removed by somebody else. */
        CHANGED_ON_DISK,
        /** The design was read again: {@link Design#production()} is another object and the history is empty. */
        RELOADED,
        /**
         * The unsaved work cannot be kept for the case of a crash, for instance because the disk is full: better save
         * now.
         */
        NOT_JOURNALLED,
        /** An edit was refused, for the newest revision is signed; see {@link Design#sealed()}. */
        REFUSED,
        /** The newest revision was signed: the design is not changed until a new one is begun. */
        SIGNED,
        /** The last user released the design. */
        CLOSED
    }

    public DesignEvent {
        Objects.requireNonNull(design);
        Objects.requireNonNull(kind);
    }
}
