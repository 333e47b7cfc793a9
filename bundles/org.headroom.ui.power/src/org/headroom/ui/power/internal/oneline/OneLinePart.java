/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal.oneline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.headroom.diagram.viewer.AreaTracker;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.PartSource;
import org.headroom.diagram.viewer.SheetLayer;
import org.headroom.power.flow.PowerResult;

/** The one-line diagram of a supply: the contents of the viewer. */
final class OneLinePart extends AbstractGraphicalEditPart implements PartSource {

    private final SupplyEditing editing;
    private final Consumer<Thing> renaming;
    private final List<Object> opened = new ArrayList<>();
    private Optional<Picture> picture = Optional.empty();

    /** @param renaming lets the user type over the name of a thing */
    OneLinePart(SupplyEditing editing, Consumer<Thing> renaming) {
        setModel(editing);
        this.editing = editing;
        this.renaming = renaming;
    }

    SupplyEditing editing() {
        return editing;
    }

    private DiagramViewer viewer() {
        return (DiagramViewer) getViewer();
    }

    /** Shows a supply as it is now; only what looks different is painted. */
    void show(Optional<PowerResult> result) {
        picture = result.map(Picture::of);
        var plane = viewer().surface().plane();
        var items = picture.map(Picture::items).orElse(List.of());
        var keys = new HashSet<Object>();
        items.forEach(item -> keys.add(item.key()));
        for (Object key : plane.keys()) {
            if (!keys.contains(key)) {
                var gone = plane.get(key).orElseThrow();
                plane.remove(key);
                viewer().repaint(gone.bounds());
            }
        }
        items.forEach(item -> {
            var old = plane.get(item.key());
            if (old.isEmpty() || !old.get().looksLike(item)) {
                old.ifPresent(each -> viewer().repaint(each.bounds()));
                plane.put(item);
                viewer().repaint(item.bounds());
            }
        });
        opened.removeIf(key -> thing(key).isEmpty());
        refreshChildren();
        getChildren().forEach(child -> ((EditPart) child).refresh());
        ((SheetLayer) getFigure()).fireExtentChanged();
    }

    Optional<Thing> thing(Object key) {
        return picture.flatMap(each -> each.thing(key));
    }

    List<Thing> things() {
        return picture.map(Picture::things).orElse(List.of());
    }

    void rename(Thing.Key key) {
        thing(key).ifPresent(renaming);
    }

    @Override
    protected IFigure createFigure() {
        return new SheetLayer(viewer().surface());
    }

    @Override
    protected void createEditPolicies() {
        // Tools ask the diagram for changes.
    }

    /** Only what was hit, selected or found has an edit part. */
    @Override
    protected List<Object> getModelChildren() {
        return opened;
    }

    @Override
    public Optional<GraphicalEditPart> partFor(Object key) {
        if (thing(key).isEmpty()) {
            return Optional.empty();
        }
        opened.add(key);
        var part = (GraphicalEditPart) createChild(key);
        addChild(part, getChildren().size());
        return Optional.of(part);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new AreaTracker(area -> List.of());
    }
}
