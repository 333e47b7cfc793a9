/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Several changes that a user sees as one step. When one of them fails, those before it are taken back. */
public final class CompoundChange implements Change {

    private final String label;
    private final List<Change> parts;

    public CompoundChange(String label, List<? extends Change> parts) {
        this.label = Objects.requireNonNull(label);
        this.parts = List.copyOf(parts);
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * The obstacle of the first part; later parts are asked when it is their turn, because they may build on earlier
     * ones.
     */
    @Override
    public Optional<String> obstacle() {
        return parts.isEmpty() ? Optional.empty() : parts.get(0).obstacle();
    }

    @Override
    public void apply() {
        int applied = 0;
        try {
            for (Change part : parts) {
                part.obstacle().ifPresent(reason -> {
                    throw new RefusedChangeException(reason);
                });
                part.apply();
                applied++;
            }
        } catch (RuntimeException | Error e) {
            for (int i = applied - 1; i >= 0; i--) {
                parts.get(i).revert();
            }
            throw e;
        }
    }

    @Override
    public void revert() {
        for (Change part : parts.reversed()) {
            part.revert();
        }
    }

    @Override
    public Collection<EObject> affected() {
        var affected = new LinkedHashSet<EObject>();
        parts.forEach(part -> affected.addAll(part.affected()));
        return affected;
    }
}
