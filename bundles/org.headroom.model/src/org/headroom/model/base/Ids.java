/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.base;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/** Gives identities to model objects. */
public final class Ids {

    private Ids() {
    }

    /** Gives an identity to the object and to everything that it contains, wherever one is missing. */
    public static void assign(EObject object) {
        assignOne(object);
        object.eAllContents().forEachRemaining(Ids::assignOne);
    }

    /** Gives an identity to this object alone, when it is of a kind that has one and has none yet. */
    public static void assignOne(EObject object) {
        if (object instanceof Identified identified && identified.getId() == null) {
            identified.setId(UUID.randomUUID().toString());
        }
    }
}
