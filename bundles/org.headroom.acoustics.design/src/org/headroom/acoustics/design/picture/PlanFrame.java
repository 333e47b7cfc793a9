/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.List;

import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;

/** A dimension line between two points of a drawing: ticks at both ends, and the figure in its middle. */
final class PlanFrame {

    private static final double TICK = 4;

    private PlanFrame() {
    }

    /** A level dimension line at a height. */
    static void across(List<SceneNode> nodes, double from, double to, double y, String words) {
        nodes.add(Polyline.line(from, y, to, y, Style.line(ColourRole.TEXT_SOFT, 0.7)));
        for (double x : new double[] {from, to}) {
            nodes.add(Polyline.line(x - TICK, y + TICK, x + TICK, y - TICK, Style.line(ColourRole.TEXT_SOFT, 0.9)));
        }
        nodes.add(Text.of(words, (from + to) / 2, y - 4, TextAnchor.MIDDLE, FontSpec.regular(11), ColourRole.TEXT));
    }

    /** An upright dimension line. */
    static void upright(List<SceneNode> nodes, double x, double from, double to, String words) {
        nodes.add(Polyline.line(x, from, x, to, Style.line(ColourRole.TEXT_SOFT, 0.7)));
        for (double y : new double[] {from, to}) {
            nodes.add(Polyline.line(x - TICK, y + TICK, x + TICK, y - TICK, Style.line(ColourRole.TEXT_SOFT, 0.9)));
        }
        nodes.add(Text.start(words, x + 6, (from + to) / 2 + 4, FontSpec.regular(11), ColourRole.TEXT));
    }

    /** A thin line with the figure at its end. */
    static void pointer(List<SceneNode> nodes, Point from, Point to, String words) {
        nodes.add(Polyline.line(from.x(), from.y(), to.x(), to.y(), Style.line(ColourRole.TEXT_MUTED, 0.6)));
        nodes.add(Text.of(words, to.x() + (to.x() < from.x() ? -4 : 4), to.y() + 4, to.x() < from.x() ? TextAnchor.END : TextAnchor.START,
                FontSpec.regular(11), ColourRole.TEXT));
    }
}
