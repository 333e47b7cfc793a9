/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import java.util.List;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;

/** How things look while they are selected: the accent colour, as thick on the screen at any zoom. */
final class Selections {

    private static final double WIDTH = 2;
    private static final double GAP = 3;
    private static final double HALO = 7;
    private static final double HALO_OPACITY = 0.3;
    private static final double END = 4;

    private Selections() {
    }

    static List<SceneNode> around(Bounds box, double zoom) {
        var gap = GAP / Math.min(1, zoom);
        return List.of(new Rect(box.grown(gap), 4 + gap, line(zoom)));
    }

    static List<SceneNode> along(List<Point> line, double zoom) {
        var scale = Math.min(1, zoom);
        var handle = Style.of(ColourRole.PAPER, Stroke.solid(ColourRole.ACCENT, WIDTH / scale));
        return List.of(new Polyline(line, 6, Style.line(ColourRole.ACCENT, HALO / scale).withOpacity(HALO_OPACITY)),
                end(line.getFirst(), handle, scale), end(line.getLast(), handle, scale));
    }

    private static SceneNode end(Point at, Style style, double scale) {
        var half = END / scale;
        return new Rect(at.x() - half, at.y() - half, 2 * half, 2 * half, 0, style);
    }

    static List<SceneNode> port(Point at, double zoom) {
        return List.of(Ellipse.circle(at.x(), at.y(), 8 / Math.min(1, zoom), line(zoom)));
    }

    private static Style line(double zoom) {
        return Style.line(ColourRole.ACCENT, WIDTH / Math.min(1, zoom));
    }
}
