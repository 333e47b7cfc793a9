/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.headroom.model.commands.Change;
import org.headroom.model.sheet.Element;
import org.headroom.model.system.Device;
import org.headroom.render.scene.Point;

/** What the hand does on a sheet beyond selecting and moving. Asked by the parts; for the UI thread. */
public interface Gestures {

    /** Nothing beyond selecting and moving. */
    Gestures NONE = new Gestures() {
    };

    /**
     * What follows a press on a part.
     *
     * @param place   where it is pressed, on the sheet
     * @param control whether Ctrl is held
     * @return empty: it is selected and moved as usual
     */
    default Optional<DragTracker> tracker(EditPart part, Point place, boolean control) {
        return Optional.empty();
    }

    /** A double click; true when it was meant for something else than the name. */
    default boolean opened(EditPart part, Point place) {
        return false;
    }

    /** Things are dragged to a place and held there; tells what a drop would do beyond moving them. */
    default void hover(Collection<Element> moved, int dx, int dy) {
    }

    /** Things are no longer dragged. */
    default void hoverEnds() {
    }

    /** What a drop does beyond moving things; part of the same step. */
    default Optional<Change> dropped(Collection<Element> moved, int dx, int dy) {
        return Optional.empty();
    }

    /** What follows when a new device is dropped; part of the same step. */
    default Optional<Change> placed(Device device, Point middle) {
        return Optional.empty();
    }
}
