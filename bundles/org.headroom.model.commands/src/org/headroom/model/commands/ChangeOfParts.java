/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** A change that is nothing but its parts, made in their order and taken back in the reverse one. */
abstract class ChangeOfParts implements Change {

    /** The parts, with the label of the whole. Always the same. */
    abstract CompoundChange parts();

    @Override
    public final String label() {
        return parts().label();
    }

    @Override
    public final Optional<String> obstacle() {
        return parts().obstacle();
    }

    @Override
    public final void apply() {
        parts().apply();
    }

    @Override
    public final void revert() {
        parts().revert();
    }

    @Override
    public final Collection<EObject> affected() {
        return parts().affected();
    }
}
