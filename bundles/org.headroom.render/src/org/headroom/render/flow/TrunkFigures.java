/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;

import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/** Draws the trunks of multicores: a thick sheath with the core's colour inside. */
public final class TrunkFigures {

    private static final FontSpec NUMBER = FontSpec.semiBold(12);
    private static final double SHEATH = 7;
    private static final double CORE = 3;
    private static final double CORNER = 8;
    private static final double ABOVE = 7;
    private static final double ROOM = 16;

    private final TextMetrics metrics;

    public TrunkFigures(TextMetrics metrics) {
        this.metrics = metrics;
    }

    public Group figure(TrunkSpec spec, Detail detail) {
        var nodes = new ArrayList<SceneNode>();
        nodes.add(new Polyline(spec.points(), CORNER, Style.line(new Stroke(spec.look().ink(), SHEATH, Dash.SOLID))));
        if (detail != Detail.FAR) {
            nodes.add(new Polyline(spec.points(), CORNER, Style.line(new Stroke(ColourRole.PAPER, CORE, Dash.SOLID))));
        }
        if (detail == Detail.FULL) {
            label(spec, nodes);
        }
        return Group.of("multicore", nodes).showing(spec.id(), spec.label());
    }

    /** Above the longest level part, where there is room; else beside the longest upright part. */
    private void label(TrunkSpec spec, ArrayList<SceneNode> nodes) {
        var best = 0;
        for (var i = 1; i < spec.points().size() - 1; i++) {
            if (level(spec, i) > level(spec, best)) {
                best = i;
            }
        }
        var from = spec.points().get(best);
        var to = spec.points().get(best + 1);
        if (level(spec, best) >= metrics.width(Text.plain(spec.label()), NUMBER) + ROOM) {
            nodes.add(Text.of(spec.label(), (from.x() + to.x()) / 2, from.y() - ABOVE, TextAnchor.MIDDLE, NUMBER,
                    spec.look().ink()));
            return;
        }
        var upright = spec.points().getFirst();
        var longest = 0.0;
        for (var i = 1; i < spec.points().size(); i++) {
            var a = spec.points().get(i - 1);
            var b = spec.points().get(i);
            if (Math.abs(a.y() - b.y()) > longest) {
                longest = Math.abs(a.y() - b.y());
                upright = new Point(a.x() + ABOVE, (a.y() + b.y()) / 2 + 4);
            }
        }
        if (longest > ROOM) {
            nodes.add(Text.start(spec.label(), upright.x(), upright.y(), NUMBER, spec.look().ink()));
        }
    }

    private static double level(TrunkSpec spec, int leg) {
        var from = spec.points().get(leg);
        var to = spec.points().get(leg + 1);
        return Math.abs(from.y() - to.y()) < 0.5 ? Math.abs(from.x() - to.x()) : 0;
    }
}
