/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.layout.elk.LayoutResult.Area;
import org.headroom.model.commands.ArrangeOnSheet;
import org.headroom.model.commands.ArrangeOnSheet.Shift;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.EditFeatures;
import org.headroom.model.commands.SetRoutes;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Port;
import org.headroom.render.scene.Bounds;

/** An arrangement that was found: where devices and frames go, and how cables run. */
public final class Arrangement {

    private static final Messages TEXTS = Messages.of(Arrangement.class);
    private static final int NOTE_GAP = 32;

    private final Sheet sheet;
    private final Map<PlacedDevice, Bounds> devices;
    private final Map<Frame, Area> frames;
    private final Map<Cable, BendPoints> lines;
    private final boolean whole;

    Arrangement(Sheet sheet, Map<PlacedDevice, Bounds> devices, Map<Frame, Area> frames, Map<Cable, BendPoints> lines,
            boolean whole) {
        this.sheet = sheet;
        this.devices = new LinkedHashMap<>(devices);
        this.frames = new LinkedHashMap<>(frames);
        this.lines = new LinkedHashMap<>(lines);
        this.whole = whole;
    }

    /** The boxes of the arranged devices. */
    public Map<PlacedDevice, Bounds> devices() {
        return Map.copyOf(devices);
    }

    /** The corners of the cables that run differently than before. */
    public Map<Cable, BendPoints> lines() {
        return Map.copyOf(lines);
    }

    /**
     * One change for all of it, cables included; empty when everything is where it should be. In the thread that owns the design,
     * which must not have been edited since the task was made; the change says so when it was.
     */
    public Optional<Change> change() {
        var shifts = new LinkedHashMap<Element, Shift>();
        devices.forEach((placed, box) -> shift(placed, (int) box.x() - placed.getX(), (int) box.y() - placed.getY(),
                shifts));
        references(shifts);
        if (whole) {
            notes(shifts);
        }
        var parts = new ArrayList<Change>();
        if (!shifts.isEmpty()) {
            parts.add(new ArrangeOnSheet(label(), sheet, shifts));
        }
        frames.forEach((frame, area) -> {
            if (!area.equals(new Area(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight()))) {
                parts.add(EditFeatures.resize(frame, area.x(), area.y(), area.width(), area.height()));
            }
        });
        if (!lines.isEmpty() && !parts.isEmpty()) {
            parts.add(new SetRoutes(sheet, lines, false));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new CompoundChange(label(), parts));
    }

    private String label() {
        return whole ? TEXTS.text("arrange.sheet", sheet.getName() == null ? "" : sheet.getName())
                : TEXTS.text("arrange.selection", devices.size());
    }

    private static void shift(Element element, int dx, int dy, Map<Element, Shift> shifts) {
        if (dx != 0 || dy != 0) {
            shifts.put(element, new Shift(dx, dy));
        }
    }

    // A flag to another sheet goes along with the device that its cable is plugged into.
    private void references(Map<Element, Shift> shifts) {
        var byDevice = new HashMap<Object, Shift>();
        shifts.forEach((element, shift) -> byDevice.put(((PlacedDevice) element).getDevice(), shift));
        for (OffPageReference reference : sheet.getReferences()) {
            if (reference.getCable() == null) {
                continue;
            }
            List.of(CableEnds.port(reference.getCable().getFrom()), CableEnds.port(reference.getCable().getTo())).stream()
                    .flatMap(Optional::stream).map(Port::getDevice).filter(byDevice::containsKey).findFirst()
                    .map(byDevice::get).ifPresent(shift -> shifts.put(reference, shift));
        }
    }

    // Notes that would lie under the drawing go below it.
    private void notes(Map<Element, Shift> shifts) {
        var all = devices.values().stream().reduce(Bounds.EMPTY, Bounds::union).grown(NOTE_GAP);
        int y = (int) all.bottom();
        for (Note note : sheet.getTexts()) {
            if (note.getX() >= all.x() && note.getX() <= all.right() && note.getY() >= all.y()
                    && note.getY() <= all.bottom()) {
                shift(note, 0, y - note.getY(), shifts);
                y += NOTE_GAP;
            }
        }
    }

    /** Whether sheets of a kind are arranged in this way. */
    public static boolean fits(Sheet sheet) {
        return sheet.getKind() == SheetKind.FLOW || sheet.getKind() == SheetKind.POWER;
    }
}
