/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.headroom.core.internal.design.DesignResource;
import org.headroom.model.base.Identified;
import org.headroom.model.production.Production;

/**
 * Finds objects of a production by id: at once in open designs, snapshots and what was read from a file, by searching
 * elsewhere.
 */
public final class DesignObjects {

    private DesignObjects() {
    }

    /** The object with this id. */
    public static Optional<Identified> find(Production production, String id) {
        if (production.eResource() instanceof DesignResource resource) {
            return resource.find(id);
        }
        if (id.equals(production.getId())) {
            return Optional.of(production);
        }
        for (var all = production.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof Identified identified && id.equals(identified.getId())) {
                return Optional.of(identified);
            }
        }
        return Optional.empty();
    }

    /** The object with this id, if it is of this kind. */
    public static <T> Optional<T> find(Production production, String id, Class<T> kind) {
        return find(production, id).filter(kind::isInstance).map(kind::cast);
    }
}
