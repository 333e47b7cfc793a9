/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.production.Productions;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Cable;

/** Gives cables back to the router: the ways that were stored for them on a sheet are forgotten, laid by hand or not. */
public final class ReleaseRoutes extends EditChange {

    private final Sheet sheet;
    private final List<Route> routes;

    public ReleaseRoutes(Sheet sheet, Collection<Cable> cables) {
        super(Naming.text("releaseRoutes", Naming.of(cables)));
        this.sheet = Objects.requireNonNull(sheet);
        this.routes = sheet.getRoutes().stream().filter(route -> cables.contains(route.getCable())).toList();
    }

    @Override
    public Optional<String> obstacle() {
        return Productions.of(sheet).isEmpty() || routes.isEmpty() ? Optional.of(Naming.text("obstacle.noRoute"))
                : Optional.empty();
    }

    @Override
    protected void edit(Edits edits) {
        routes.forEach(route -> edits.remove(sheet, SheetPackage.Literals.SHEET__ROUTES, route));
    }
}
