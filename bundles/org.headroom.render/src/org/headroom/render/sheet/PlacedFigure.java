/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import org.headroom.model.sheet.PlacedDevice;
import org.headroom.render.flow.DeviceFigure;
import org.headroom.render.flow.DeviceFigureSpec;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;

/**
 * A device as it stands on a sheet.
 *
 * @param at the top left corner of its box
 */
public record PlacedFigure(PlacedDevice placed, DeviceFigureSpec spec, DeviceFigure figure, Point at) {

    /** Its box on the sheet. */
    public Bounds box() {
        return new Bounds(at.x(), at.y(), figure.size().width(), figure.size().height());
    }

    /** Its drawing where it stands. */
    public Group drawing() {
        return figure.group().movedTo(at);
    }
}
