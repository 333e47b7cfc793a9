/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Builds a sheet of columns from left to right. Of each device only the ports are drawn whose cables carry a signal
 * of the sheet
 * and run to another device of it, or leave it where that was asked for; everything else of the device stands on
 * other sheets.
 */
public final class SheetBuilder {

    private final Production production;
    private final Sheet sheet = SheetFactory.eINSTANCE.createSheet();
    private final Set<SignalKind> signals;
    private final List<List<Area>> columns = new ArrayList<>();
    private int bottom;

    public SheetBuilder(Production production, String name, SheetKind kind, SignalKind... signals) {
        this.production = production;
        this.signals = EnumSet.noneOf(SignalKind.class);
        this.signals.addAll(List.of(signals));
        sheet.setName(name);
        sheet.setKind(kind);
        sheet.setPaper(PaperSize.A3);
        sheet.setLandscape(true);
        sheet.setNumber(production.getSheets().size() + 1);
    }

    /** The next column to the right. */
    public SheetBuilder column(Area... areas) {
        columns.add(List.of(areas));
        return this;
    }

    /** A note along the lower edge. */
    public SheetBuilder note(String text, int width) {
        var note = SheetFactory.eINSTANCE.createNote();
        note.setText(text);
        note.setWidth(width);
        sheet.getTexts().add(note);
        return this;
    }

    /** Puts everything in its place, lays the wires, and adds the sheet to the production. */
    public Sheet done() {
        for (SignalKind signal : SignalKind.VALUES) {
            if (!signals.contains(signal)) {
                sheet.getHiddenSignals().add(signal);
            }
        }
        Map<Area.Member, PlacedDevice> placed = new HashMap<>();
        columns.forEach(column -> column.forEach(area -> area.members()
                .forEach(member -> placed.put(member, place(member)))));
        placed.forEach((member, each) -> ports(member, each, placed));
        new TwoWayPorts(columns, placed).sort();
        columns.forEach(column -> column.forEach(area -> area.members()
                .forEach(member -> sheet.getDevices().add(placed.get(member)))));
        Ids.assign(sheet);
        production.getSheets().add(sheet);
        new ColumnLayout(production, sheet, columns, placed).arrange();
        new StoredRoutes(production, sheet).lay();
        Ids.assign(sheet);
        return sheet;
    }

    private static PlacedDevice place(Area.Member member) {
        var placed = SheetFactory.eINSTANCE.createPlacedDevice();
        placed.setDevice(member.device());
        placed.setMirrored(member.mirrored());
        return placed;
    }

    private void ports(Area.Member member, PlacedDevice placed, Map<Area.Member, PlacedDevice> all) {
        var onSheet = new ArrayList<Device>();
        all.keySet().forEach(other -> onSheet.add(other.device()));
        for (Port port : member.device().getPorts()) {
            if (Ports.key(port).matches(member.part()) && Ports.cables(port)
                    .anyMatch(cable -> signals.contains(cable.getSignal())) && (member.leaving()
                    || Ports.neighbours(port).anyMatch(far -> onSheet.contains(far.getDevice())))) {
                placed.getPorts().add(port);
            }
        }
        if (placed.getPorts().isEmpty()) {
            throw new IllegalStateException(sheet.getName() + ": " + member.device().getName()
                    + " is joined to nothing on this sheet");
        }
    }
}
