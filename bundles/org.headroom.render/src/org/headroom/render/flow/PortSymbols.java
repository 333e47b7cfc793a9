/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;

/** The shapes of ports, about 10 px wide. */
public final class PortSymbols {

    /** How far a shape reaches from its middle to where the cable begins. */
    public static final double REACH = 5;

    private PortSymbols() {
    }

    /** The port of a signal with its middle at a point. */
    public static SceneNode shape(SignalLook look, Point at) {
        var x = at.x();
        var y = at.y();
        var style = Style.of(look == SignalLook.NETWORK ? ColourRole.NETWORK_TINT : ColourRole.PORT,
                Stroke.solid(look.ink(), look == SignalLook.LOUDSPEAKER ? 2.2 : 1.6));
        return switch (look.shape()) {
            case CIRCLE -> Ellipse.circle(x, y, 4.4, style);
            case SQUARE -> new Rect(x - 4.2, y - 4.2, 8.4, 8.4, 0, style);
            case DIAMOND -> Polygon.of(style, x - 5.4, y, x, y - 5.4, x + 5.4, y, x, y + 5.4);
            case ROUNDED_SQUARE -> new Rect(x - 4.2, y - 4.2, 8.4, 8.4, 2.4, style);
            case TRIANGLE -> Polygon.of(style, x - 5.2, y - 4.4, x + 5.2, y - 4.4, x, y + 4.8);
            case HEXAGON -> Polygon.of(style, x - 5.2, y, x - 2.6, y - 4.5, x + 2.6, y - 4.5, x + 5.2, y, x + 2.6,
                    y + 4.5,
                    x - 2.6, y + 4.5);
            case BAR -> new Rect(x - 4.4, y - 2.4, 8.8, 4.8, 0, style);
        };
    }

    /** The small hollow dot that says that something is not known. */
    public static SceneNode unknown(double x, double y) {
        return Ellipse.circle(x, y, 2.3, Style.line(ColourRole.TEXT_MUTED, 1.1));
    }
}
