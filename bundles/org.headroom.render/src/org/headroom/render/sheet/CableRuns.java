/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableSide;
import org.headroom.model.system.Device;
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

    private final Production production;
    private final Sheet sheet;
    private final List<PlacedFigure> placed;
    private Map<Device, List<PlacedFigure>> figures = Map.of();
    private Map<Cable, Route> routes = Map.of();
    private final Map<Cable, OffPageReference> references = new HashMap<>();
    private final Set<SignalKind> hidden;
    private final SheetParts parts;
    private Optional<OtherSheets> others = Optional.empty();

    CableRuns(Production production, Sheet sheet, List<PlacedFigure> figures, SheetParts parts) {
        this.production = production;
        this.sheet = sheet;
        this.parts = parts;
        placed = figures;
        sheet.getReferences().forEach(reference -> references.putIfAbsent(reference.getCable(), reference));
        hidden = new LinkedHashSet<>(sheet.getHiddenSignals());
    }

    /** Looks up where devices stand and how cables are laid: those that are wanted, so that a few cost little in a large sheet. */
    private void look(Predicate<Device> devices, Predicate<Cable> cables) {
        figures = new HashMap<>();
        for (var figure : placed) {
            var device = figure.placed().getDevice();
            if (device != null && devices.test(device)) {
                figures.computeIfAbsent(device, each -> new ArrayList<>(1)).add(figure);
            }
        }
        routes = new HashMap<>();
        for (var route : sheet.getRoutes()) {
            if (cables.test(route.getCable())) {
                routes.putIfAbsent(route.getCable(), route);
            }
        }
    }

    private static void device(CableEnd end, Set<Device> devices) {
        if (end != null && end.getPort() != null) {
            devices.add(end.getPort().getDevice());
        }
    }

    /** The runs in the order of the devices and ports of the sheet. */
    List<CableRun> runs() {
        look(device -> true, cable -> true);
        Set<Cable> cables = new LinkedHashSet<>();
        for (var placed : sheet.getDevices()) {
            if (placed.getDevice() != null) {
                placed.getDevice().getPorts().stream().filter(port -> spot(port).isPresent())
                        .flatMap(port -> port.getEnds().stream()).map(CableEnd::cable)
                        .filter(cable -> cable != null && !hidden.contains(cable.getSignal())).forEach(cables::add);
            }
        }
        return cables.stream().map(this::run).toList();
    }

    /**
     * Brings runs up to date, and keeps their order; new ones come last.
     *
     * @param touched cables to be looked at
     * @param changed is given the cables that run differently
     */
    List<CableRun> updated(List<CableRun> before, Set<Cable> touched, Set<Cable> changed) {
        var devices = new HashSet<Device>();
        for (var cable : touched) {
            device(cable.getFrom(), devices);
            device(cable.getTo(), devices);
        }
        look(devices::contains, touched::contains);
        var left = new LinkedHashSet<>(touched);
        var runs = new ArrayList<CableRun>(before.size() + touched.size());
        for (var old : before) {
            if (left.remove(old.cable())) {
                update(old.cable(), Optional.of(old), changed).ifPresent(runs::add);
            } else {
                runs.add(old);
            }
        }
        left.forEach(cable -> update(cable, Optional.empty(), changed).ifPresent(runs::add));
        return runs;
    }

    private Optional<CableRun> update(Cable cable, Optional<CableRun> before, Set<Cable> changed) {
        var now = isHere(cable) ? Optional.of(run(cable)) : Optional.<CableRun>empty();
        if (now.equals(before)) {
            return before;
        }
        changed.add(cable);
        return now;
    }

    /** Cables whose stored route is another one than their run says. */
    void rerouted(List<CableRun> runs, Set<Cable> touched) {
        look(device -> false, cable -> true);
        for (var run : runs) {
            var route = route(run.cable());
            if (route.isPresent() != run.stored() || route.isPresent()
                    && (route.get().isManual() != run.manual() || !bends(route).equals(run.bends()))) {
                touched.add(run.cable());
            }
        }
    }

    /** Signals that are not drawn. */
    Set<SignalKind> hidden() {
        return hidden;
    }

    /** Cables with a reference of this sheet to another one. */
    Set<Cable> referenced() {
        return references.keySet();
    }

    private boolean isHere(Cable cable) {
        return cable.eContainer() != null && !hidden.contains(cable.getSignal())
                && (spot(cable.getFrom()).isPresent() || spot(cable.getTo()).isPresent());
    }

    private CableRun run(Cable cable) {
        var from = spot(cable.getFrom());
        var to = spot(cable.getTo());
        var first = from.map(CableRuns::plugged).orElseGet(() -> elsewhere(cable, CableSide.FROM, to.orElseThrow()));
        var second = to.map(CableRuns::plugged).orElseGet(() -> elsewhere(cable, CableSide.TO, from.orElseThrow()));
        var route = route(cable);
        return new CableRun(cable, CableLabel.text(cable.getId()), look(cable), CableLabel.of(cable), redundant(cable),
                first, second, bends(route), route.isPresent(), route.map(Route::isManual).orElse(false));
    }

    private Optional<Route> route(Cable cable) {
        return Optional.ofNullable(routes.get(cable)).filter(route -> route.getBendPoints() != null);
    }

    private static List<Point> bends(Optional<Route> route) {
        var bends = new ArrayList<Point>();
        route.ifPresent(present -> present.getBendPoints().corners()
                .forEach(corner -> bends.add(new Point(corner.x(), corner.y()))));
        return bends;
    }

    private Optional<Spot> spot(CableEnd end) {
        return end == null || end.getPort() == null ? Optional.empty() : spot(end.getPort());
    }

    /** Where a port is drawn: at the first of the device's places that shows it. */
    private Optional<Spot> spot(Port port) {
        for (var figure : figures.getOrDefault(port.getDevice(), List.of())) {
            var anchor = figure.figure().anchor(port.getId());
            if (anchor.isPresent()) {
                return Optional.of(new Spot(figure.placed().getId(),
                        anchor.get().moved(figure.at().x(), figure.at().y())));
            }
        }
        return Optional.empty();
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
            var target = reference.getTarget() == null ? others().label(end) : OtherSheets.label(reference.getTarget());
            var right = reference.getX() >= here.anchor().at().x();
            var at = new Point(reference.getX() + (right ? 0 : parts.offPageLength(target)), reference.getY() + 8.0);
            var away = right ? Side.RIGHT : Side.LEFT;
            return new CableRun.End(Optional.empty(), at, right ? Side.LEFT : Side.RIGHT, false,
                    Optional.of(new OffPageSpec(CableLabel.text(reference.getId()), at, away, target, look(cable))));
        }
        var at = here.anchor().at().moved(here.anchor().side().sign() * STUB, 0);
        var facing = here.anchor().side() == Side.LEFT ? Side.RIGHT : Side.LEFT;
        var flag = free ? Optional.<OffPageSpec>empty()
                : Optional.of(new OffPageSpec(id, at, here.anchor().side(), others().label(end), look(cable)));
        return new CableRun.End(Optional.empty(), at, facing, free, flag);
    }

    private OtherSheets others() {
        if (others.isEmpty()) {
            others = Optional.of(new OtherSheets(production, sheet));
        }
        return others.get();
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
