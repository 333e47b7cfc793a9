/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.List;
import java.util.Optional;

import org.headroom.common.problem.Severity;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.PathBuilder;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;

/** The signs of findings, 16 px square: told apart by shape as well as by colour. */
public final class SeverityMarks {

    private SeverityMarks() {
    }

    /** The sign of a severity with its top left corner at a point. */
    public static Group draw(Severity severity, Point at) {
        return new Group("mark", Optional.empty(), Optional.of(severity.label()), at, 0, 1,
                Optional.empty(), shapes(severity));
    }

    /** The colour of a severity. */
    public static ColourRole ink(Severity severity) {
        return switch (severity) {
            case ERROR -> ColourRole.ERROR;
            case WARNING -> ColourRole.WARNING;
            case INFO -> ColourRole.INFORMATION;
        };
    }

    private static List<SceneNode> shapes(Severity severity) {
        return switch (severity) {
            case ERROR -> List.of(
                    Polygon.of(Style.fill(ColourRole.ERROR), 5, 0.5, 11, 0.5, 15.5, 5, 15.5, 11, 11, 15.5, 5, 15.5,
                            0.5, 11,
                            0.5, 5),
                    new PathBuilder().move(5, 5).line(11, 11).move(11, 5).line(5, 11)
                            .draw(Style.line(ColourRole.ON_ERROR, 2)));
            case WARNING -> List.of(
                    Polygon.of(Style.of(ColourRole.WARNING, Stroke.solid(ColourRole.WARNING, 1.4)), 8, 1.8, 15.2, 14.2,
                            0.8,
                            14.2),
                    sign("!", 13, ColourRole.ON_WARNING));
            case INFO -> List.of(Ellipse.circle(8, 8, 7.5, Style.fill(ColourRole.INFORMATION)),
                    sign("i", 12.4, ColourRole.ON_INFORMATION));
        };
    }

    private static Text sign(String sign, double y, ColourRole ink) {
        return Text.of(sign, 8, y, TextAnchor.MIDDLE, FontSpec.bold(12), ink);
    }
}
