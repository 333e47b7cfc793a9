/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.base.Ids;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Cable;

/** Lays cables on a sheet: gives their routes these corners, and draws those that are not drawn there yet. */
public final class SetRoutes extends EditChange {

    private final Sheet sheet;
    private final Map<Cable, BendPoints> routes;
    private final boolean manual;

    /** @param manual whether the user laid them, so that no router changes them by itself */
    public SetRoutes(Sheet sheet, Map<Cable, BendPoints> routes, boolean manual) {
        super(Naming.text("route", Naming.of(routes.keySet())));
        this.sheet = Objects.requireNonNull(sheet);
        this.routes = new LinkedHashMap<>(routes);
        this.manual = manual;
        if (routes.isEmpty()) {
            throw new IllegalArgumentException("Nothing to lay");
        }
    }

    @Override
    public Optional<String> obstacle() {
        var production = Productions.of(sheet);
        return production.isPresent() && routes.keySet().stream()
                .allMatch(cable -> Productions.of(cable).equals(production))
                ? Optional.empty() : Optional.of(Naming.text("obstacle.notThere"));
    }

    @Override
    protected void edit(Edits edits) {
        var drawn = new LinkedHashMap<Cable, Route>();
        sheet.getRoutes().forEach(route -> drawn.putIfAbsent(route.getCable(), route));
        routes.forEach((cable, points) -> {
            var route = drawn.get(cable);
            if (route == null) {
                route = SheetFactory.eINSTANCE.createRoute();
                route.setCable(cable);
                route.setBendPoints(points);
                route.setManual(manual);
                Ids.assign(route);
                edits.add(sheet, SheetPackage.Literals.SHEET__ROUTES, route);
            } else {
                edits.set(route, SheetPackage.Literals.ROUTE__BEND_POINTS, points);
                edits.set(route, SheetPackage.Literals.ROUTE__MANUAL, manual);
            }
        });
    }
}
