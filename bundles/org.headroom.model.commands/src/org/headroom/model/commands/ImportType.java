/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;

/** Keeps a snapshot of a type of the catalogue in the design, once for all devices of that type. */
public final class ImportType extends EditChange {

    private final Production production;
    private final DeviceType type;
    private final DeviceType snapshot;

    /** @param type a type of the catalogue, or one that the design keeps already */
    public ImportType(Production production, DeviceType type) {
        super(Naming.text("importType", Naming.of(type)));
        this.production = Objects.requireNonNull(production);
        this.type = type;
        this.snapshot = snapshot(production, type);
    }

    private static DeviceType snapshot(Production production, DeviceType type) {
        if (type.getTypeId() == null) {
            return type;
        }
        return Productions.type(production, type.getTypeId()).orElseGet(() -> {
            var copy = EcoreUtil.copy(type);
            copy.setId(null);
            copy.eAllContents().forEachRemaining(each -> {
                if (each instanceof Identified identified) {
                    identified.setId(null);
                }
            });
            Ids.assign(copy);
            return copy;
        });
    }

    /** The type to use in the design; it is there once this change has been applied. */
    public DeviceType snapshot() {
        return snapshot;
    }

    @Override
    public Optional<String> obstacle() {
        return type.getTypeId() == null || type.getTypeId().isBlank() ? Optional.of(Naming.text("obstacle.noTypeId"))
                : Optional.empty();
    }

    @Override
    protected void edit(Edits edits) {
        if (Productions.type(production, snapshot.getTypeId()).isEmpty()) {
            edits.add(production, ProductionPackage.Literals.PRODUCTION__TYPES, snapshot);
        }
    }
}
