/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.List;

import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.PathBuilder;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;

/** Small line symbols of devices, 16 px square, one width of line. */
public final class SkinSymbols {

    private static final Style LINE = Style.line(ColourRole.TEXT_MUTED, 1.25);

    private SkinSymbols() {
    }

    /** The symbol with its top left corner at a point; nothing for {@link DeviceSkin#OTHER}. */
    public static Group draw(DeviceSkin skin, Point at) {
        return Group.at("symbol", at, shapes(skin));
    }

    private static List<SceneNode> shapes(DeviceSkin skin) {
        return switch (skin) {
            case MICROPHONE -> List.of(new Rect(5.5, 1, 5, 8.5, 2.5, LINE),
                    new PathBuilder().move(12.5, 7.5).arc(new Point(8, 7.5), 4.5, 4.5, 0, 180).draw(LINE),
                    path(8, 12, 8, 15), path(5, 15, 11, 15));
            case DI -> List.of(new Rect(4, 2.5, 10.5, 11, 1.5, LINE), path(0.5, 8, 10.5, 8),
                    path(7.5, 5, 10.5, 8, 7.5, 11));
            case SPLITTER -> List.of(path(1, 8, 6, 8), path(14.5, 3, 10, 3, 6, 8, 10, 13, 14.5, 13), dot(6, 8));
            case WIRELESS -> List.of(path(8, 15, 8, 1.5), path(2.5, 1.5, 8, 8.5, 13.5, 1.5, 2.5, 1.5));
            case STAGEBOX -> List.of(new Rect(1, 3, 14, 10.5, 1.5, LINE), hole(4.5, 6.3), hole(8, 6.3), hole(11.5, 6.3),
                    hole(4.5, 10.2), hole(8, 10.2), hole(11.5, 10.2));
            case CONSOLE -> List.of(path(3.5, 1.5, 3.5, 14.5), path(8, 1.5, 8, 14.5), path(12.5, 1.5, 12.5, 14.5),
                    knob(3.5, 10), knob(8, 5), knob(12.5, 7.5));
            case PROCESSOR -> List.of(new Rect(1, 2, 14, 12, 1.5, LINE), new PathBuilder().move(3, 10).line(4.5, 10)
                    .cubic(new Point(6.8, 10), new Point(6.4, 5), new Point(8, 5))
                    .cubic(new Point(9.6, 5), new Point(9.2, 10), new Point(11.5, 10)).line(13, 10).draw(LINE));
            case AMPLIFIER -> List.of(Polygon.of(LINE, 3, 2, 14, 8, 3, 14), path(0.5, 8, 3, 8));
            case LOUDSPEAKER -> List.of(Polygon.of(LINE, 1.5, 5.5, 5.5, 5.5, 10, 1.5, 10, 14.5, 5.5, 10.5, 1.5, 10.5),
                    new PathBuilder().move(12.6, 4.9).arc(new Point(9.5, 8), 4.4, 4.4, -45, 90).draw(LINE));
            case PLAYER -> List.of(Ellipse.circle(8, 8, 6.75, LINE), Polygon.of(LINE, 6.3, 5, 11, 8, 6.3, 11));
            case INTERCOM -> List.of(new PathBuilder().move(2.5, 9.5).line(2.5, 8).arc(new Point(8, 8), 5.5, 5.5, 180,
                    180)
                    .line(13.5, 9.5).draw(LINE), new Rect(1, 9, 3, 4.5, 1, LINE), new Rect(12, 9, 3, 4.5, 1, LINE),
                    path(2.5, 13.5, 2.5, 15, 7, 15));
            case NETWORK -> List.of(new Rect(6, 1.5, 4, 4, 0.5, LINE), new Rect(1, 10.5, 4, 4, 0.5, LINE),
                    new Rect(11, 10.5, 4, 4, 0.5, LINE), path(8, 5.5, 8, 8), path(3, 10.5, 3, 8, 13, 8, 13, 10.5));
            case POWER -> List.of(Polygon.of(LINE, 9.5, 1, 3.5, 9, 7.5, 9, 6.5, 15, 12.5, 7, 8.5, 7));
            case COMPUTER -> List.of(new Rect(3, 2.5, 10, 7.5, 1, LINE), path(1, 13, 15, 13));
            case OTHER -> List.of();
        };
    }

    private static SceneNode path(double... coordinates) {
        var path = new PathBuilder().move(coordinates[0], coordinates[1]);
        for (var i = 2; i + 1 < coordinates.length; i += 2) {
            path.line(coordinates[i], coordinates[i + 1]);
        }
        return path.draw(LINE);
    }

    private static SceneNode knob(double x, double y) {
        return new Rect(x - 2, y - 1.25, 4, 2.5, 0.5, Style.fill(ColourRole.TEXT_MUTED));
    }

    private static SceneNode hole(double x, double y) {
        return Ellipse.circle(x, y, 1, Style.fill(ColourRole.TEXT_MUTED));
    }

    private static SceneNode dot(double x, double y) {
        return Ellipse.circle(x, y, 1.5, Style.fill(ColourRole.TEXT_MUTED));
    }
}
