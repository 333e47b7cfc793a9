/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.headroom.common.text.Messages;
import org.headroom.core.design.ClippingText;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.commands.AddDevice;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.Clipping;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.Paste;
import org.headroom.model.commands.RemoveObjects;
import org.headroom.model.commands.ShowAlso;
import org.headroom.model.commands.TakeOffSheet;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Device;
import org.headroom.render.scene.Point;

/**
 * Copies, cuts and pastes between sheets and between productions, through the clipboard of the system. What was copied
 * comes back as new devices with free names; what was cut comes back as the same devices, as long as it stays in its
 * production.
 */
public final class SheetClipboard {

    private static final Messages MESSAGES = Messages.of(SheetClipboard.class);
    private static final int STEP = 3 * DiagramViewer.GRID;

    private final Drawing drawing;
    private String lastText = "";
    private Optional<Point> lastPlace = Optional.empty();

    public SheetClipboard(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Copies what is selected. */
    public void copy() {
        copied().ifPresentOrElse(elements -> put(new ClippingText(false, Clipping.of(elements))), this::nothing);
    }

    /** Copies what is selected and takes it off this sheet; the devices stay in the production. */
    public void cut() {
        copied().ifPresentOrElse(elements -> {
            put(new ClippingText(true, Clipping.of(elements)));
            take(elements).ifPresent(drawing::execute);
        }, this::nothing);
    }

    private Optional<List<Element>> copied() {
        var elements = drawing.elements().stream().filter(each -> each instanceof Frame || each instanceof Note
                || each instanceof PlacedDevice placed && placed.getDevice() != null).toList();
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
    }

    private void nothing() {
        drawing.flow().tell(Optional.of(MESSAGES.text("copy.nothing")));
    }

    private Optional<Change> take(List<Element> elements) {
        var placed = elements.stream().filter(PlacedDevice.class::isInstance).map(PlacedDevice.class::cast).toList();
        var others = elements.stream().filter(each -> !(each instanceof PlacedDevice)).toList();
        var changes = new ArrayList<Change>();
        if (!placed.isEmpty()) {
            changes.add(new TakeOffSheet(placed));
        }
        if (!others.isEmpty()) {
            changes.add(new RemoveObjects(others));
        }
        return Optional.of(new CompoundChange(MESSAGES.text("cut", elements.size()), changes));
    }

    private void put(ClippingText clipping) {
        var clipboard = new Clipboard(drawing.viewer().getControl().getDisplay());
        try {
            clipboard.setContents(new Object[] {clipping.text()}, new Transfer[] {TextTransfer.getInstance()});
            drawing.flow().tell(Optional.of(MESSAGES.text("copied", clipping.clipping().deviceIds().size())));
        } finally {
            clipboard.dispose();
        }
    }

    /** Pastes at the mouse; pasting again at the same place goes a little further. */
    public void paste() {
        var clipboard = new Clipboard(drawing.viewer().getControl().getDisplay());
        String text;
        try {
            text = clipboard.getContents(TextTransfer.getInstance()) instanceof String contents ? contents : "";
        } finally {
            clipboard.dispose();
        }
        paste(text);
    }

    void paste(String text) {
        var read = ClippingText.read(text);
        if (read.isEmpty()) {
            drawing.flow().tell(Optional.of(MESSAGES.text("paste.nothing")));
            return;
        }
        var clipping = read.get().clipping();
        var at = place(text);
        int dx = onGrid(at.x() - clipping.corner().x());
        int dy = onGrid(at.y() - clipping.corner().y());
        if (!read.get().cut() || !showAgain(clipping, dx, dy)) {
            var paste = new Paste(drawing.sheet(), clipping, dx, dy);
            drawing.execute(paste, paste.elements());
        }
    }

    private Point place(String text) {
        var at = drawing.mouse();
        if (text.equals(lastText) && lastPlace.filter(last -> last.distance(at) < STEP * 4.0).isPresent()) {
            lastPlace = lastPlace.map(last -> last.moved(STEP, STEP));
        } else {
            lastPlace = Optional.of(at);
        }
        lastText = text;
        return lastPlace.orElse(at);
    }

    /** Shows devices that were cut in this production, as the same ones; false when some are not to be found, or are shown. */
    private boolean showAgain(Clipping clipping, int dx, int dy) {
        var spots = new LinkedHashMap<Device, AddDevice.Spot>();
        var small = clipping.production();
        for (PlacedDevice placed : small.getSheets().getFirst().getDevices()) {
            var device = drawing.flow().design().find(placed.getDevice().getId(), Device.class);
            if (device.isEmpty() || ShowAlso.isShown(drawing.sheet(), device.get())) {
                return false;
            }
            spots.put(device.get(), new AddDevice.Spot(drawing.sheet(), placed.getX() + dx, placed.getY() + dy));
        }
        if (spots.isEmpty()) {
            return false;
        }
        var show = new ShowAlso(drawing.sheet(), spots);
        var sheet = small.getSheets().getFirst();
        sheet.getDevices().clear();
        var rest = Clipping.of(small).map(others -> new Paste(drawing.sheet(), others, dx, dy));
        var changes = new ArrayList<Change>(List.of(show));
        rest.ifPresent(changes::add);
        var made = new ArrayList<Object>(show.placed());
        rest.ifPresent(paste -> made.addAll(paste.elements()));
        return drawing.execute(new CompoundChange(show.label(), changes), made);
    }

    private static int onGrid(double distance) {
        return (int) Math.round(distance / DiagramViewer.GRID) * DiagramViewer.GRID;
    }
}
