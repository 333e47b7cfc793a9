/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.headroom.diagram.flow.internal.parts.FlowSheet;
import org.headroom.diagram.flow.internal.parts.SheetPart;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;
import org.headroom.render.sheet.PlacedFigure;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;

/**
 * What the tools for placing share: the sheet and what is selected on it, where the mouse is, and how changes are made.
 * For the UI thread.
 */
public final class Drawing {

    private final FlowSheet flow;
    private final DiagramViewer viewer;
    private final Supplier<Optional<SheetPart>> part;
    private final Runnable pause;
    private final Runnable resume;
    private final SheetScenes scenes = new SheetScenes(TextMetrics.embedded());
    private Optional<org.eclipse.swt.graphics.Point> mouse = Optional.empty();

    /**
     * @param part   shows the sheet
     * @param pause  gives the keys of the drawing to a field over it
     * @param resume takes them back
     */
    public Drawing(FlowSheet flow, DiagramViewer viewer, Supplier<Optional<SheetPart>> part, Runnable pause,
            Runnable resume) {
        this.flow = flow;
        this.viewer = viewer;
        this.part = part;
        this.pause = pause;
        this.resume = resume;
        var control = viewer.getControl();
        control.addListener(SWT.MouseMove, event -> mouse = Optional.of(new org.eclipse.swt.graphics.Point(event.x, event.y)));
        control.addListener(SWT.MouseExit, event -> mouse = Optional.empty());
    }

    FlowSheet flow() {
        return flow;
    }

    DiagramViewer viewer() {
        return viewer;
    }

    Sheet sheet() {
        return flow.sheet();
    }

    Production production() {
        return flow.design().production();
    }

    void pauseKeys() {
        pause.run();
    }

    void resumeKeys() {
        resume.run();
    }

    /** The place on the sheet that the mouse points at; the middle of what is seen when it is elsewhere. */
    Point mouse() {
        return mouse.map(at -> viewer.toSheet(at.x, at.y)).filter(viewer.visible()::contains)
                .orElseGet(() -> viewer.visible().centre());
    }

    /** The pixel of the window where the mouse is; the middle when it is elsewhere. */
    org.eclipse.swt.graphics.Point mousePixel() {
        var size = viewer.getControl().getSize();
        return mouse.orElseGet(() -> new org.eclipse.swt.graphics.Point(size.x / 2, size.y / 3));
    }

    List<Object> selected() {
        var models = new ArrayList<Object>();
        viewer.getSelectedEditParts().forEach(each -> models.add(((EditPart) each).getModel()));
        return models;
    }

    /** Devices, frames, notes and references that are selected. */
    List<Element> elements() {
        return selected().stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    List<Cable> cables() {
        return selected().stream().filter(Cable.class::isInstance).map(Cable.class::cast).toList();
    }

    /** Devices that are selected, or of which a port is. */
    List<Device> devices() {
        var devices = new LinkedHashSet<Device>();
        for (Object each : selected()) {
            switch (each) {
                case PlacedDevice placed when placed.getDevice() != null -> devices.add(placed.getDevice());
                case PlacedPort port -> devices.add(port.port().getDevice());
                default -> {
                    // stands for no device
                }
            }
        }
        return List.copyOf(devices);
    }

    /** The box of something on the sheet, without what sticks out of it. A device has one even before it was drawn. */
    Optional<Bounds> box(Element element) {
        if (element instanceof PlacedDevice placed) {
            return part.get().flatMap(sheet -> sheet.picture().figure(placed))
                    .or(() -> Optional.of(scenes.device(placed, SheetOptions.forWindow(Detail.FULL))))
                    .map(PlacedFigure::box);
        }
        return viewer.surface().plane().get(element).map(item -> item.bounds());
    }

    /** The boxes of all devices and notes on the sheet. */
    List<Bounds> boxes() {
        var boxes = new ArrayList<Bounds>();
        sheet().getDevices().forEach(placed -> box(placed).ifPresent(boxes::add));
        sheet().getTexts().forEach(note -> box(note).ifPresent(boxes::add));
        return boxes;
    }

    Optional<SheetPart> part() {
        return part.get();
    }

    /** Makes a change as one step; tells the user when it cannot be made. */
    boolean execute(Change change) {
        try {
            flow.design().history().execute(change);
            flow.tell(Optional.empty());
            return true;
        } catch (RefusedChangeException e) {
            flow.tell(Optional.ofNullable(e.getMessage()));
            return false;
        }
    }

    /** Makes a change, and selects what it made once that is shown. */
    boolean execute(Change change, Collection<?> made) {
        if (!execute(change)) {
            return false;
        }
        viewer.getControl().getDisplay().asyncExec(() -> select(made));
        return true;
    }

    void select(Collection<?> keys) {
        if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        var parts = keys.stream().map(viewer::part).flatMap(Optional::stream).toList();
        viewer.setSelection(new StructuredSelection(parts));
        if (parts.size() == 1) {
            viewer.reveal(parts.getFirst());
        }
    }
}
