/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.Optional;

import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/**
 * Where the number of a cable stands: just above a level part of its line, at its beginning where there is room, else
 * at its end, else above its longest level part. Where there is
 * room for the number only, the length is left out; the number crosses other cables rather than being left out as well.
 */
final class CableLabels {

    private static final double ABOVE = 4;
    private static final double FROM_PORT = 9;
    private static final double FROM_CORNER = 8;
    private static final double FROM_NUMBER = 2;

    private final TextMetrics metrics;
    private final FontSpec font;

    CableLabels(TextMetrics metrics, FontSpec font) {
        this.metrics = metrics;
        this.font = font;
    }

    Optional<Text> place(CableSpec spec) {
        if (spec.label().isBlank()) {
            return Optional.empty();
        }
        var points = spec.points();
        var last = points.size() - 1;
        var need = metrics.width(Text.plain(spec.label()), font) + FROM_PORT + FROM_CORNER;
        if (free(spec, points.get(0), points.get(1)) >= need) {
            return Optional.of(beside(spec, points.get(0), points.get(1)));
        }
        if (free(spec, points.get(last), points.get(last - 1)) >= need) {
            return Optional.of(beside(spec, points.get(last), points.get(last - 1)));
        }
        var best = 0;
        for (var i = 1; i < last - 1; i++) {
            if (best == 0 || room(spec, i) > room(spec, best)) {
                best = i;
            }
        }
        if (best > 0 && room(spec, best) >= need) {
            var middle = (points.get(best).x() + points.get(best + 1).x()) / 2;
            return Optional.of(Text.of(spec.label(), middle, points.get(best).y() - ABOVE, TextAnchor.MIDDLE, font,
                    spec.look().ink()));
        }
        return shortened(spec, points.get(0), points.get(1));
    }

    /** Only the number, even across other cables; nothing where the level part is too short for that. */
    private Optional<Text> shortened(CableSpec spec, Point port, Point next) {
        var number = Text.plain(spec.label()).strip().split("[ ·]", 2)[0];
        if (level(port, next) < metrics.width(number, font) + FROM_PORT + FROM_NUMBER) {
            return Optional.empty();
        }
        var text = beside(spec, port, next);
        return Optional.of(new Text(number, Optional.of(spec.label()), text.at(), text.anchor(), font, text.ink()));
    }

    private Text beside(CableSpec spec, Point port, Point next) {
        var right = next.x() > port.x();
        return Text.of(spec.label(), port.x() + (right ? FROM_PORT : -FROM_PORT), port.y() - ABOVE,
                right ? TextAnchor.START : TextAnchor.END, font, spec.look().ink());
    }

    /** The length of a level part from its port to where it turns, or to the first cable that it crosses. */
    private static double free(CableSpec spec, Point port, Point next) {
        var level = level(port, next);
        return spec.hops().stream().filter(hop -> HopPath.lies(port, next, hop))
                .mapToDouble(hop -> port.distance(hop) - HopPath.RADIUS).reduce(level, Math::min);
    }

    /** The length of a level part between two corners, or nothing where it crosses a cable. */
    private static double room(CableSpec spec, int leg) {
        var from = spec.points().get(leg);
        var to = spec.points().get(leg + 1);
        return spec.hops().stream().anyMatch(hop -> HopPath.lies(from, to, hop)) ? 0 : level(from, to);
    }

    private static double level(Point a, Point b) {
        return Math.abs(a.y() - b.y()) < 0.5 ? Math.abs(a.x() - b.x()) : 0;
    }
}
