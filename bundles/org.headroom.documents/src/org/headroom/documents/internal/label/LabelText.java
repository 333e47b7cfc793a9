/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.label;

import java.util.ArrayList;
import java.util.List;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Ink;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/**
 * What stands on a label.
 *
 * @param heading large, such as a number
 * @param lines   below it; one that is too long takes two lines where there is room, else it is shortened
 * @param strong  which of the lines is set bold, from 0; below 0 for none
 * @param code    what the code says; empty for no code
 */
record LabelText(String heading, List<String> lines, int strong, String code) {

    private static final Ink BLACK = new Rgb(0, 0, 0);
    private static final double PIXELS_PER_MM = 96 / 25.4;
    private static final double PADDING = 1.8 * PIXELS_PER_MM;
    private static final double LOW = 24 * PIXELS_PER_MM;
    /** 7 pt: nothing on paper is smaller. */
    private static final double SMALLEST = 7 / 0.75;

    LabelText {
        lines = List.copyOf(lines);
    }

    /** The label in its place. */
    Group draw(Bounds place, boolean roll, TextMetrics metrics) {
        var room = new Bounds(0, 0, place.width(), place.height()).grown(-PADDING);
        var nodes = new ArrayList<SceneNode>();
        var code = roll ? bars(room, nodes) : square(room, nodes);
        var large = FontSpec.bold(Math.clamp(room.height() / 4.6, 12, 22));
        double y = room.y() + large.size() * 0.95;
        nodes.add(metrics.fitted(heading, new Point(room.x(), y), TextAnchor.START, large, BLACK,
                width(room, code, room.y(), y)));
        lines(nodes, room, code, y, metrics);
        return Group.at("label", new Point(place.x(), place.y()), nodes).clipped(new Bounds(0, 0, place.width(),
                place.height()));
    }

    private Bounds bars(Bounds room, List<SceneNode> nodes) {
        var bars = new Bounds(room.x(), room.bottom() - room.height() * 0.3, room.width(), room.height() * 0.3);
        return ScanCodes.code128(code, bars).map(drawn -> {
            nodes.add(drawn);
            return bars;
        }).orElse(Bounds.EMPTY);
    }

    /** On a low label the code stands beside the heading, else below it, so that long headings have room. */
    private Bounds square(Bounds room, List<SceneNode> nodes) {
        boolean low = room.height() < LOW;
        double side = low ? Math.min(room.height() * 0.44, room.width() * 0.28)
                : Math.min(room.height() * 0.52, room.width() * 0.3);
        var square = new Bounds(room.right() - side, low ? room.y() : room.bottom() - side, side, side);
        return ScanCodes.qr(code, square).map(drawn -> {
            nodes.add(drawn);
            return square;
        }).orElse(Bounds.EMPTY);
    }

    /** What width a line between two heights has. */
    private static double width(Bounds room, Bounds code, double top, double bottom) {
        boolean beside = !code.isEmpty() && top < code.bottom() && bottom > code.y();
        return beside ? code.x() - PADDING * 0.7 - room.x() : room.width();
    }

    private void lines(List<SceneNode> nodes, Bounds room, Bounds code, double top, TextMetrics metrics) {
        double bottom = !code.isEmpty() && code.x() <= room.x() ? code.y() - 2 : room.bottom();
        double size = room.height() < LOW ? SMALLEST : Math.clamp((bottom - top) / (lines.size() * 1.45), SMALLEST, 13);
        double step = size * 1.2;
        int left = (int) Math.floor((bottom - top) / step + 0.15);
        double y = top;
        for (int i = 0; i < lines.size() && left > 0; i++) {
            var font = i == strong ? FontSpec.semiBold(size) : FontSpec.regular(size);
            int others = (int) lines.stream().skip(i + 1L).filter(line -> !line.isBlank()).count();
            var rest = lines.get(i).strip();
            for (int may = Math.max(1, left - others); may > 0 && !rest.isEmpty(); may--) {
                y += step;
                left--;
                double width = width(room, code, y - size, y);
                var first = may == 1 ? rest : metrics.wrap(rest, font, width).getFirst();
                nodes.add(metrics.fitted(first, new Point(room.x(), y), TextAnchor.START, font, BLACK, width));
                rest = rest.length() > first.length() ? rest.substring(first.length()).strip() : "";
            }
        }
    }
}
