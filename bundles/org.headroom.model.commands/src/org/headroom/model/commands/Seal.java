/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.time.ZoneOffset;
import java.util.Optional;

import org.headroom.model.production.Production;
import org.headroom.model.production.Revision;
import org.headroom.model.production.Revisions;

/** Why a design is not changed at present. */
public interface Seal {

    /** The reason in the user's words; empty when the design may be changed. */
    Optional<String> reason();

    /** Told when an edit was refused for that reason. */
    default void refused(String reason) {
        // whoever edits is told by an exception
    }

    /** The seal of a signed revision; empty as long as the newest one is not signed. */
    static Optional<String> of(Production production) {
        return Revisions.seal(production).map(Seal::words);
    }

    private static String words(Revision revision) {
        return Naming.text("obstacle.signed", revision.getLabel(), revision.getSignedBy(), revision.getSignedAt() == null
                ? "?" : revision.getSignedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
