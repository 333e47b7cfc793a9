/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.svg;

import java.util.List;

import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.Point;

/** Path data of SVG. */
final class SvgPath {

    private SvgPath() {
    }

    static String data(List<PathSegment> segments) {
        var data = new StringBuilder();
        var begun = false;
        for (var segment : segments) {
            switch (segment) {
                case PathSegment.Move(var to) -> add(data, 'M', to);
                case PathSegment.Line(var to) -> add(data, 'L', to);
                case PathSegment.Quad(var control, var to) -> add(data, 'Q', control, to);
                case PathSegment.Cubic(var first, var second, var to) -> add(data, 'C', first, second, to);
                case PathSegment.Arc arc -> {
                    add(data, begun ? 'L' : 'M', arc.at(arc.start()));
                    arc.cubics().forEach(c -> add(data, 'C', c.control1(), c.control2(), c.to()));
                }
                case PathSegment.Close() -> data.append('Z');
            }
            begun = true;
        }
        return data.toString();
    }

    private static void add(StringBuilder data, char command, Point... points) {
        var separator = String.valueOf(command);
        for (var point : points) {
            data.append(separator).append(SvgText.number(point.x())).append(' ').append(SvgText.number(point.y()));
            separator = " ";
        }
    }
}
