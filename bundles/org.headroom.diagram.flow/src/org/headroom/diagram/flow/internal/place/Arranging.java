/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.headroom.common.text.Messages;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.commands.AddObject;
import org.headroom.model.commands.ArrangeOnSheet;
import org.headroom.model.production.Location;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.render.arrange.Alignment;
import org.headroom.render.scene.Bounds;

/** Lines up what is selected, and draws frames and notes around and beside it. */
public final class Arranging {

    private static final Messages MESSAGES = Messages.of(Arranging.class);
    private static final int ROOM = 3 * DiagramViewer.GRID;
    private static final int CAPTION = 4 * DiagramViewer.GRID;
    private static final int FRAME_WIDTH = 320;
    private static final int FRAME_HEIGHT = 200;
    private static final int NOTE_WIDTH = 240;

    private final Drawing drawing;

    public Arranging(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Lines up what is selected. */
    public void align(Alignment alignment) {
        Map<Element, Bounds> boxes = new LinkedHashMap<>();
        drawing.elements().forEach(element -> drawing.box(element).ifPresent(box -> boxes.put(element, box)));
        if (boxes.size() < alignment.least()) {
            drawing.flow().tell(Optional.of(MESSAGES.text("align.few", alignment.least())));
            return;
        }
        Map<Element, ArrangeOnSheet.Shift> shifts = new LinkedHashMap<>();
        alignment.shifts(boxes, DiagramViewer.GRID).forEach((element, shift) -> shifts.put(element,
                new ArrangeOnSheet.Shift((int) Math.round(shift.dx()), (int) Math.round(shift.dy()))));
        drawing.execute(new ArrangeOnSheet(MESSAGES.text("align." + alignment.name().toLowerCase(Locale.ROOT)),
                drawing.sheet(), shifts), boxes.keySet());
    }

    /** Draws a frame around what is selected, or an empty one at the mouse, and lets the user type its caption. */
    public void frame() {
        var around = drawing.elements().stream().map(drawing::box).flatMap(Optional::stream)
                .reduce(Bounds.EMPTY, Bounds::union);
        var frame = SheetFactory.eINSTANCE.createFrame();
        if (around.isEmpty()) {
            var at = drawing.mouse();
            frame.setX(onGrid(at.x()));
            frame.setY(onGrid(at.y()));
            frame.setWidth(FRAME_WIDTH);
            frame.setHeight(FRAME_HEIGHT);
        } else {
            frame.setX(onGrid(around.x()) - ROOM);
            frame.setY(onGrid(around.y()) - ROOM - CAPTION);
            frame.setWidth(onGrid(around.width()) + 2 * ROOM);
            frame.setHeight(onGrid(around.height()) + 2 * ROOM + CAPTION);
            commonPlace().ifPresent(frame::setLocation);
        }
        if (frame.getLocation() == null) {
            frame.setCaption(MESSAGES.text("frame.caption"));
        }
        add(frame, SheetPackage.Literals.SHEET__FRAMES);
    }

    /** The place that all selected devices are in. */
    private Optional<Location> commonPlace() {
        var places = drawing.devices().stream().map(device -> Optional.ofNullable(device.getLocation())).distinct().toList();
        return places.size() == 1 ? places.getFirst() : Optional.empty();
    }

    /** Puts a note at the mouse and lets the user type. */
    public void note() {
        var at = drawing.mouse();
        var note = SheetFactory.eINSTANCE.createNote();
        note.setX(onGrid(at.x()));
        note.setY(onGrid(at.y()));
        note.setWidth(NOTE_WIDTH);
        note.setText(MESSAGES.text("note.text"));
        add(note, SheetPackage.Literals.SHEET__TEXTS);
    }

    private void add(Element element, EReference list) {
        if (drawing.execute(new AddObject(drawing.sheet(), list, element), List.of(element))) {
            drawing.viewer().getControl().getDisplay().asyncExec(() -> drawing.part().ifPresent(part -> {
                if (!drawing.viewer().getControl().isDisposed()) {
                    part.renameSelected();
                }
            }));
        }
    }

    private static int onGrid(double value) {
        return (int) Math.ceil(value / DiagramViewer.GRID) * DiagramViewer.GRID;
    }
}
