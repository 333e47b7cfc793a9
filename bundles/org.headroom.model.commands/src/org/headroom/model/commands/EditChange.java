/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A change made of single {@link Edits}. The edits are worked out when it is applied first; redo makes the same ones
 * again, with the same objects.
 */
public abstract class EditChange implements Change {

    private final String label;
    private Optional<Edits> edits = Optional.empty();

    protected EditChange(String label) {
        this.label = Objects.requireNonNull(label);
    }

    /** Makes the edits. When this throws, those already made are taken back. */
    protected abstract void edit(Edits edits);

    @Override
    public final String label() {
        return label;
    }

    @Override
    public final void apply() {
        if (edits.isPresent()) {
            edits.get().applyAll();
            return;
        }
        var made = new Edits();
        boolean whole = false;
        try {
            edit(made);
            whole = true;
        } finally {
            if (!whole) {
                made.revertAll();
            }
        }
        edits = Optional.of(made);
    }

    @Override
    public final void revert() {
        edits.orElseThrow(() -> new IllegalStateException("Not applied: " + label)).revertAll();
    }

    @Override
    public Collection<? extends EObject> affected() {
        return edits.map(Edits::affected).orElse(List.of());
    }
}
