/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.base.Ids;
import org.headroom.model.commands.Change;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Cable;

/** Moves things on a sheet by one distance, and gives cables the routes that follow from it: one step. */
public final class MoveOnSheet implements Change {

    private record Rerouted(Route route, BendPoints before, BendPoints after, boolean added) {
    }

    private final String label;
    private final Sheet sheet;
    private final List<Element> elements;
    private final int dx;
    private final int dy;
    private final List<Rerouted> routes = new ArrayList<>();

    /** @param corners the new corners of cables whose lines change */
    public MoveOnSheet(String label, Sheet sheet, Collection<? extends Element> elements, int dx, int dy,
            Map<Cable, BendPoints> corners) {
        this.label = label;
        this.sheet = sheet;
        this.elements = List.copyOf(new LinkedHashSet<>(elements));
        this.dx = dx;
        this.dy = dy;
        var present = new LinkedHashMap<Cable, Route>();
        sheet.getRoutes().forEach(route -> present.putIfAbsent(route.getCable(), route));
        corners.forEach((cable, after) -> routes.add(rerouted(cable, present.get(cable), after)));
    }

    private static Rerouted rerouted(Cable cable, Route present, BendPoints after) {
        if (present != null) {
            return new Rerouted(present, present.getBendPoints(), after, false);
        }
        var route = SheetFactory.eINSTANCE.createRoute();
        route.setCable(cable);
        Ids.assignOne(route);
        return new Rerouted(route, null, after, true);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public void apply() {
        move(dx, dy);
        for (var each : routes) {
            each.route().setBendPoints(each.after());
            if (each.added()) {
                sheet.getRoutes().add(each.route());
            }
        }
    }

    @Override
    public void revert() {
        for (var each : routes.reversed()) {
            if (each.added()) {
                sheet.getRoutes().remove(each.route());
            }
            each.route().setBendPoints(each.before());
        }
        move(-dx, -dy);
    }

    private void move(int x, int y) {
        for (var element : elements) {
            element.setX(element.getX() + x);
            element.setY(element.getY() + y);
        }
    }

    @Override
    public Collection<EObject> affected() {
        var affected = new LinkedHashSet<EObject>(elements);
        routes.forEach(each -> affected.add(each.route()));
        return affected;
    }
}
