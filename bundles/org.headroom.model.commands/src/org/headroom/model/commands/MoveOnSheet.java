/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/** Moves elements of a sheet. The corners of a cable move along when both of its ends do. */
public final class MoveOnSheet extends EditChange {

    private final List<Element> elements;
    private final int dx;
    private final int dy;

    /**
     * @param elements what is moved, all on one sheet
     * @param dx       to the right, in 1/96 inch
     * @param dy       downwards, in 1/96 inch
     */
    public MoveOnSheet(Collection<? extends Element> elements, int dx, int dy) {
        super(Naming.text("move", Naming.of(elements)));
        this.elements = List.copyOf(elements);
        this.dx = dx;
        this.dy = dy;
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("Nothing to move");
        }
    }

    @Override
    public Optional<String> obstacle() {
        var sheet = elements.get(0).eContainer();
        return sheet instanceof Sheet && elements.stream().allMatch(element -> element.eContainer() == sheet)
                ? Optional.empty()
                : Optional.of(Naming.text("obstacle.oneSheet"));
    }

    @Override
    protected void edit(Edits edits) {
        Set<EObject> devices = new LinkedHashSet<>();
        for (Element element : elements) {
            edits.set(element, SheetPackage.Literals.ELEMENT__X, element.getX() + dx);
            edits.set(element, SheetPackage.Literals.ELEMENT__Y, element.getY() + dy);
            if (element instanceof PlacedDevice placed && placed.getDevice() != null) {
                devices.add(placed.getDevice());
            }
        }
        for (Route route : ((Sheet) elements.get(0).eContainer()).getRoutes()) {
            BendPoints points = route.getBendPoints();
            if (points != null && !points.isEmpty() && movesWhole(route, devices)) {
                edits.set(route, SheetPackage.Literals.ROUTE__BEND_POINTS, points.moved(dx, dy));
            }
        }
    }

    private static boolean movesWhole(Route route, Set<EObject> devices) {
        return route.getCable() != null && moves(route.getCable().getFrom(), devices)
                && moves(route.getCable().getTo(), devices);
    }

    private static boolean moves(CableEnd end, Set<EObject> devices) {
        Optional<Device> device = CableEnds.port(end).map(Port::getDevice);
        return device.filter(devices::contains).isPresent();
    }
}
