/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal.oneline;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.headroom.diagram.viewer.DiagramEditDomain;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.NameField;
import org.headroom.diagram.viewer.NameOverlay;
import org.headroom.power.flow.PowerResult;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Point;
import org.headroom.ui.design.Theme;

/**
 * The supply as a one-line diagram, on the same viewer as the sheets: a click selects, a drag takes what hangs on a way to another
 * distro, F2 or a double click names. The wheel scrolls, with Ctrl it zooms.
 */
public final class OneLineDiagram {

    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 1.5;
    private static final double EDGE = 8;

    private final DiagramViewer viewer = new DiagramViewer();
    private final SupplyEditing editing;
    private final OneLinePart contents;
    private boolean fitted;

    /** @param selected told the ids of what is selected */
    public OneLineDiagram(Composite parent, SupplyEditing editing, Consumer<Set<String>> selected) {
        this.editing = editing;
        var control = viewer.createControl(parent);
        new DiagramEditDomain(this::step).addViewer(viewer);
        contents = new OneLinePart(editing, this::rename);
        viewer.setEditPartFactory(new EditPartFactory() {
            @Override
            public EditPart createEditPart(EditPart context, Object model) {
                return model instanceof Thing.Key key ? new ThingPart(key) : contents;
            }
        });
        viewer.setContents(contents.getModel());
        viewer.setGridShown(false);
        viewer.addSelectionChangedListener(event -> selected.accept(selection()));
        control.addListener(SWT.KeyDown, this::key);
        colours();
    }

    public Control control() {
        return viewer.getControl();
    }

    /** Takes the colours of the theme. */
    public void colours() {
        viewer.setPalette(Theme.isDark() ? Palette.dark() : Palette.light());
    }

    /** Shows a supply; empty: none. */
    public void show(Optional<PowerResult> result) {
        contents.show(result);
        if (!fitted && result.isPresent() && control().getSize().x > 1 && control().isVisible()) {
            fit();
        }
    }

    /** Ids of what is selected, in the order of selection. */
    public Set<String> selection() {
        var ids = new LinkedHashSet<String>();
        viewer.getSelectedEditParts().forEach(each -> {
            if (each instanceof ThingPart part) {
                ids.add(part.key().id());
            }
        });
        return ids;
    }

    /** Shows the whole width, no smaller than half size. */
    public void fit() {
        var extent = viewer.surface().plane().extent();
        double width = control().getSize().x;
        if (extent.isEmpty() || width <= 1) {
            return;
        }
        fitted = true;
        double zoom = Math.clamp((width - 20) / extent.width(), SMALLEST, LARGEST);
        viewer.zoomAtMiddle(zoom);
        viewer.centre(new Point(extent.x() + width / zoom / 2 - EDGE, extent.y() + control().getSize().y / zoom / 2 - EDGE));
    }

    /** Lets the user type over the name of what is selected. */
    public void renameSelected() {
        if (viewer.getSelectedEditParts().size() == 1 && viewer.getSelectedEditParts().getFirst() instanceof ThingPart part) {
            contents.rename(part.key());
        }
    }

    private void rename(Thing thing) {
        var name = editing.name(thing.key().id());
        new NameOverlay(viewer, () -> { }).open(new NameField(thing.nameField(), name, false, typed -> {
            if (!typed.equals(name)) {
                editing.rename(thing.key().id(), typed);
            }
        }));
    }

    /** Goes to the next thing of the drawing, or to the one before. */
    private void step(boolean forward) {
        var things = contents.things();
        if (things.isEmpty()) {
            return;
        }
        var last = viewer.getSelectedEditParts().isEmpty() ? Optional.empty()
                : contents.thing(((EditPart) viewer.getSelectedEditParts().getLast()).getModel());
        int at = last.map(things::indexOf).orElse(forward ? -1 : 0);
        var next = things.get(Math.floorMod(at + (forward ? 1 : -1), things.size()));
        viewer.part(next.key()).ifPresent(part -> {
            viewer.select(part);
            viewer.reveal(part);
        });
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F2) {
            renameSelected();
            return;
        }
        switch (event.character) {
            case '+' -> viewer.zoomAtMiddle(viewer.zoom() * STEP);
            case '-' -> viewer.zoomAtMiddle(viewer.zoom() / STEP);
            case '0' -> fit();
            default -> {
                // other keys are those of the view
            }
        }
    }
}
