/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * Moves elements of a sheet, each by a distance of its own: aligning, distributing, arranging. The corners of a cable
 * move along when both of its ends move alike; the line of a cable of which one end moves is forgotten, so that it is
 * laid anew, unless it was laid by hand.
 */
public final class ArrangeOnSheet extends EditChange {

    /** How far something moves, in 1/96 inch: to the right and downwards. */
    public record Shift(int dx, int dy) {

        static final Shift NONE = new Shift(0, 0);

        boolean isNone() {
            return dx == 0 && dy == 0;
        }
    }

    private final Sheet sheet;
    private final Map<Element, Shift> shifts;

    /** @param label what users read behind Undo, such as {@code Align left} */
    public ArrangeOnSheet(String label, Sheet sheet, Map<? extends Element, Shift> shifts) {
        super(label);
        this.sheet = Objects.requireNonNull(sheet);
        this.shifts = new LinkedHashMap<>();
        shifts.forEach((element, shift) -> {
            if (!shift.isNone()) {
                this.shifts.put(element, shift);
            }
        });
    }

    @Override
    public Optional<String> obstacle() {
        if (shifts.isEmpty()) {
            return Optional.of(Naming.text("obstacle.arranged"));
        }
        return shifts.keySet().stream().allMatch(element -> element.eContainer() == sheet) ? Optional.empty()
                : Optional.of(Naming.text("obstacle.oneSheet"));
    }

    @Override
    protected void edit(Edits edits) {
        Map<Device, Shift> moved = new HashMap<>();
        shifts.forEach((element, shift) -> {
            edits.set(element, SheetPackage.Literals.ELEMENT__X, element.getX() + shift.dx());
            edits.set(element, SheetPackage.Literals.ELEMENT__Y, element.getY() + shift.dy());
            if (element instanceof PlacedDevice placed && placed.getDevice() != null) {
                moved.put(placed.getDevice(), shift);
            }
        });
        for (Route route : List.copyOf(sheet.getRoutes())) {
            var from = shift(route, moved, true);
            var to = shift(route, moved, false);
            if (from.equals(to)) {
                if (!from.isNone() && route.getBendPoints() != null) {
                    edits.set(route, SheetPackage.Literals.ROUTE__BEND_POINTS,
                            route.getBendPoints().moved(from.dx(), from.dy()));
                }
            } else if (!route.isManual()) {
                edits.takeOut(route);
            }
        }
    }

    private static Shift shift(Route route, Map<Device, Shift> moved, boolean from) {
        if (route.getCable() == null) {
            return Shift.NONE;
        }
        CableEnd end = from ? route.getCable().getFrom() : route.getCable().getTo();
        return CableEnds.port(end).map(Port::getDevice).map(moved::get).orElse(Shift.NONE);
    }
}
