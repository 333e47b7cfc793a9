/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;

/** Gives a design its own copies of the types that it uses, so that it opens without the packs that supplied them. */
public final class TypeSnapshots {

    private TypeSnapshots() {
    }

    /**
     * The snapshot of the type that the production keeps, made when there is none yet. Changes the production in that
     * case: to be called within a change, in the thread that owns the design.
     */
    public static DeviceType take(Production production, DeviceType type) {
        return Productions.type(production, type.getTypeId()).orElseGet(() -> add(production, type));
    }

    private static DeviceType add(Production production, DeviceType type) {
        var snapshot = EcoreUtil.copy(type);
        Ids.assign(snapshot);
        production.getTypes().add(snapshot);
        return snapshot;
    }
}
