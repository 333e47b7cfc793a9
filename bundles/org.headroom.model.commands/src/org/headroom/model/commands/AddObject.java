/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.SystemFactory;

/** Adds a new object to a list that contains such objects. It and all in it are given ids where they are missing. */
public final class AddObject extends EditChange {

    private final EObject owner;
    private final EReference list;
    private final EObject object;

    /**
     * @throws IllegalArgumentException when the owner has no such list of contained objects, or the object does not go
     *                                  into it
     */
    public AddObject(EObject owner, EReference list, EObject object) {
        super(Naming.text("add", Naming.of(object)));
        this.owner = Objects.requireNonNull(owner);
        this.list = Objects.requireNonNull(list);
        this.object = Objects.requireNonNull(object);
        if (!list.isContainment() || !list.isMany() || !owner.eClass().getEAllReferences().contains(list)
                || !list.getEType().isInstance(object)) {
            throw new IllegalArgumentException(object.eClass().getName() + " into " + list.getName() + " of "
                    + owner.eClass().getName());
        }
        Ids.assign(object);
    }

    /** Adds a device; its type is one that the production keeps. */
    public static AddObject device(Production production, Device device) {
        return new AddObject(production, ProductionPackage.Literals.PRODUCTION__DEVICES, device);
    }

    /** Adds a cable; both of its ends are there afterwards, plugged in or not. */
    public static AddObject cable(Production production, Cable cable) {
        if (cable.getFrom() == null) {
            cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        }
        if (cable.getTo() == null) {
            cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        }
        return new AddObject(production, ProductionPackage.Literals.PRODUCTION__CABLES, cable);
    }

    /** Adds a sheet behind the others; one without a number gets the next. */
    public static AddObject sheet(Production production, Sheet sheet) {
        if (sheet.getNumber() == 0) {
            sheet.setNumber(production.getSheets().stream().mapToInt(Sheet::getNumber).max().orElse(0) + 1);
        }
        return new AddObject(production, ProductionPackage.Literals.PRODUCTION__SHEETS, sheet);
    }

    @Override
    public Optional<String> obstacle() {
        if (object.eContainer() != null) {
            return Optional.of(Naming.text("obstacle.alreadyThere", Naming.of(object)));
        }
        if (object instanceof Device device && isForeign(device.getType())
                || object instanceof Cable cable && isForeign(cable.getType())) {
            return Optional.of(Naming.text("obstacle.foreignType"));
        }
        return Optional.empty();
    }

    private boolean isForeign(DeviceType type) {
        return type != null && !Productions.of(owner).equals(Productions.of(type));
    }

    @Override
    protected void edit(Edits edits) {
        edits.add(owner, list, object);
    }
}
