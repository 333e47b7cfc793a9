/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headroom.acoustics.field.FieldLevels;
import org.headroom.common.text.Messages;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/** Frequency responses at places, in third octaves. Lines differ by colour and dashes. */
public final class ResponseChart {

    private static final double LEFT = 38;
    private static final double BOTTOM = 58;
    private static final double TOP = 10;
    private static final double RANGE_DB = 42;
    private static final List<Dash> DASHES = List.of(Dash.SOLID, Dash.SHORT, Dash.LONG, Dash.DOTTED);
    private static final List<ColourRole> INKS = List.of(ColourRole.ANALOGUE, ColourRole.LOUDSPEAKER, ColourRole.NETWORK, ColourRole.DIGITAL,
            ColourRole.POWER, ColourRole.WIRELESS);

    private ResponseChart() {
    }

    /**
     * Draws.
     *
     * @param levels    by band and place
     * @param names     of the places, in their order
     * @param reference_dB what is taken from the levels; 0 for those of the real system
     */
    public static Scene of(FieldLevels levels, List<String> names, double reference_dB, Locale locale, double width, double height) {
        var text = Messages.of(ResponseChart.class, locale);
        var nodes = new ArrayList<SceneNode>();
        double most = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < levels.points(); place++) {
            for (int band = 0; band < levels.bands().size(); band++) {
                most = Math.max(most, levels.level_dB(band, place) - reference_dB);
            }
        }
        double top = Double.isFinite(most) ? Math.ceil((most + 1) / 6) * 6 : 0;
        double legend = names.size() * 15 + 4;
        double plot = Math.max(60, height - BOTTOM - TOP - legend);
        for (double level = top; level >= top - RANGE_DB; level -= 6) {
            double y = TOP + (top - level) / RANGE_DB * plot;
            nodes.add(Polyline.line(LEFT, y, width - 6, y, Style.line(ColourRole.RULE_SOFT, 0.7)));
            var number = String.format(locale, "%.0f", level == 0 ? 0.0 : level);
            nodes.add(Text.end(number.startsWith("-") ? "−" + number.substring(1) : number, LEFT - 5, y + 4, FontSpec.regular(11), ColourRole.TEXT_SOFT));
        }
        for (var mark : Map.of(31.5, "31.5", 63.0, "63", 125.0, "125", 250.0, "250", 500.0, "500", 1000.0, "1k", 2000.0, "2k", 4000.0, "4k", 8000.0, "8k",
                16_000.0, "16k").entrySet()) {
            double x = across(mark.getKey(), width);
            nodes.add(Polyline.line(x, TOP, x, TOP + plot, Style.line(ColourRole.RULE_SOFT, 0.7)));
            nodes.add(Text.of(mark.getValue(), x, TOP + plot + 14, TextAnchor.MIDDLE, FontSpec.regular(10.5), ColourRole.TEXT_SOFT));
        }
        double caption = TOP + plot + 29;
        for (var line : TextMetrics.embedded().wrap(text.text(reference_dB == 0 ? "response.axis" : "response.relative"), FontSpec.regular(11), width - LEFT)) {
            nodes.add(Text.of(line, (LEFT + width) / 2, caption, TextAnchor.MIDDLE, FontSpec.regular(11), ColourRole.TEXT_MUTED));
            caption += 13;
        }
        for (int place = 0; place < levels.points(); place++) {
            var stroke = new Stroke(INKS.get(place % INKS.size()), 1.8, DASHES.get(place % DASHES.size()));
            line(nodes, levels, place, reference_dB, top, plot, width, Style.line(stroke));
            double y = TOP + plot + BOTTOM + 6 + place * 15;
            nodes.add(Polyline.line(LEFT, y - 4, LEFT + 26, y - 4, Style.line(stroke)));
            nodes.add(Text.start(names.get(place), LEFT + 32, y, FontSpec.regular(12), ColourRole.TEXT));
        }
        return new Scene(text.text("response"), new Bounds(0, 0, width, height), ColourRole.PAPER, nodes);
    }

    private static void line(List<SceneNode> nodes, FieldLevels levels, int place, double reference, double top, double plot, double width, Style style) {
        var line = new ArrayList<Point>();
        for (int band = 0; band < levels.bands().size(); band++) {
            double level = levels.level_dB(band, place) - reference;
            if (Double.isFinite(level)) {
                double below = Math.clamp(top - level, 0, RANGE_DB);
                line.add(new Point(across(levels.bands().get(band).centre_Hz(), width), TOP + below / RANGE_DB * plot));
            }
        }
        if (line.size() > 1) {
            nodes.add(new Polyline(line, 0, style));
        }
    }

    private static double across(double frequency_Hz, double width) {
        return LEFT + Math.log(frequency_Hz / 20) / Math.log(1000) * (width - LEFT - 8);
    }
}
