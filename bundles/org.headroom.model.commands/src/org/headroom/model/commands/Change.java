/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * One undoable change to a design: one user action, with all that follows from it. Changes are handed to a
 * {@link DesignHistory}, which alone calls {@link #apply()} and {@link #revert()}, in the thread that owns the design.
 * <p>
 * A change is all or nothing: when {@link #apply()} throws, the design is as it was before.
 */
public interface Change {

    /** What users read behind Undo and Redo, such as {@code Rename "Kick"}. */
    String label();

    /** Why this change cannot be applied now, in the user's words; empty when it can. */
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /** Makes the change. Called again for redo, with the design in the same state as the first time. */
    void apply();

    /** Takes the change back. Called only right after {@link #apply()} as far as the history is concerned. */
    void revert();

    /** Objects whose state the change touches, for selection, checking and locking. Valid after {@link #apply()}. */
    Collection<? extends EObject> affected();
}
