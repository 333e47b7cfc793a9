/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableSide;
import org.headroom.model.system.Port;
import org.headroom.render.flow.OffPageSpec;
import org.headroom.render.flow.PortAnchor;
import org.headroom.render.flow.PortAnchor.Side;
import org.headroom.render.flow.SheetParts;
import org.headroom.render.flow.SignalLook;
import org.headroom.render.scene.Point;

/** Finds the cables of a sheet: those plugged into a port that is drawn on it. */
final class CableRuns {

    /** The straight piece to an end that is free or on another sheet, where its number can be read. */
    private static final double STUB = 64;

    private record Spot(String box, PortAnchor anchor) {
    }

    private final Sheet sheet;
    private final Map<Port, Spot> spots = new HashMap<>();
    private final Map<Cable, Route> routes = new HashMap<>();
    private final Map<Cable, OffPageReference> references = new HashMap<>();
    private final OtherSheets others;
    private final SheetParts parts;

    CableRuns(Production production, Sheet sheet, List<PlacedFigure> figures, SheetParts parts) {
        this.sheet = sheet;
        this.parts = parts;
        others = new OtherSheets(production, sheet);
        for (var figure : figures) {
            addSpots(figure);
        }
        sheet.getRoutes().forEach(route -> routes.putIfAbsent(route.getCable(), route));
        sheet.getReferences().forEach(reference -> references.putIfAbsent(reference.getCable(), reference));
    }

    private void addSpots(PlacedFigure figure) {
        if (figure.placed().getDevice() == null) {
            return;
        }
        var anchors = figure.figure().anchorsByPort();
        for (var port : figure.placed().getDevice().getPorts()) {
            var anchor = anchors.get(port.getId());
            if (anchor != null) {
                spots.putIfAbsent(port, new Spot(figure.placed().getId(),
                        anchor.moved(figure.at().x(), figure.at().y())));
            }
        }
    }

    /** The runs in the order of the devices and ports of the sheet. */
    List<CableRun> runs() {
        Set<Cable> cables = new LinkedHashSet<>();
        var hidden = new LinkedHashSet<SignalKind>(sheet.getHiddenSignals());
        for (var placed : sheet.getDevices()) {
            if (placed.getDevice() != null) {
                placed.getDevice().getPorts().stream().filter(spots::containsKey)
                        .flatMap(port -> port.getEnds().stream())
                        .map(CableEnd::cable).filter(cable -> cable != null && !hidden.contains(cable.getSignal()))
                        .forEach(cables::add);
            }
        }
        return cables.stream().map(this::run).toList();
    }

    private CableRun run(Cable cable) {
        var from = spot(cable.getFrom());
        var to = spot(cable.getTo());
        var first = from.map(CableRuns::plugged).orElseGet(() -> elsewhere(cable, CableSide.FROM, to.orElseThrow()));
        var second = to.map(CableRuns::plugged).orElseGet(() -> elsewhere(cable, CableSide.TO, from.orElseThrow()));
        var route = Optional.ofNullable(routes.get(cable)).filter(r -> r.getBendPoints() != null);
        var bends = new ArrayList<Point>();
        route.ifPresent(r -> r.getBendPoints().corners().forEach(corner -> bends.add(new Point(corner.x(),
                corner.y()))));
        return new CableRun(cable, CableLabel.text(cable.getId()), look(cable), CableLabel.of(cable), redundant(cable),
                first,
                second, bends, route.map(Route::isManual).orElse(false));
    }

    private Optional<Spot> spot(CableEnd end) {
        return end == null || end.getPort() == null ? Optional.empty() : Optional.ofNullable(spots.get(end.getPort()));
    }

    private static CableRun.End plugged(Spot spot) {
        return new CableRun.End(Optional.of(spot.box()), spot.anchor().at(), spot.anchor().side(), false,
                Optional.empty());
    }

    /** The end that is not on this sheet: at its flag where one was placed, else a stub away from the end that is. */
    private CableRun.End elsewhere(Cable cable, CableSide side, Spot here) {
        var end = side == CableSide.FROM ? cable.getFrom() : cable.getTo();
        var free = end == null || end.getPort() == null;
        var id = CableLabel.text(cable.getId());
        var reference = references.get(cable);
        if (reference != null && reference.getSide() == side) {
            var target = reference.getTarget() == null ? others.label(end) : OtherSheets.label(reference.getTarget());
            var right = reference.getX() >= here.anchor().at().x();
            var at = new Point(reference.getX() + (right ? 0 : parts.offPageLength(target)), reference.getY() + 8.0);
            var away = right ? Side.RIGHT : Side.LEFT;
            return new CableRun.End(Optional.empty(), at, right ? Side.LEFT : Side.RIGHT, false,
                    Optional.of(new OffPageSpec(CableLabel.text(reference.getId()), at, away, target, look(cable))));
        }
        var at = here.anchor().at().moved(here.anchor().side().sign() * STUB, 0);
        var facing = here.anchor().side() == Side.LEFT ? Side.RIGHT : Side.LEFT;
        var flag = free ? Optional.<OffPageSpec>empty()
                : Optional.of(new OffPageSpec(id, at, here.anchor().side(), others.label(end), look(cable)));
        return new CableRun.End(Optional.empty(), at, facing, free, flag);
    }

    private static SignalLook look(Cable cable) {
        return SignalLooks.of(cable.getSignal());
    }

    private static boolean redundant(Cable cable) {
        return secondary(cable.getFrom()) || secondary(cable.getTo());
    }

    private static boolean secondary(CableEnd end) {
        return end != null && end.getPort() != null && end.getPort().getType() != null
                && end.getPort().getType().getNetwork() != null
                && end.getPort().getType().getNetwork().getRedundancy() == NetworkRedundancy.SECONDARY;
    }
}
