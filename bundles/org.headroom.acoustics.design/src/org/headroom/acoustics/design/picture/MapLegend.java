/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.headroom.acoustics.audience.LevelStatistics;
import org.headroom.common.text.Messages;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/** What belongs beside a map: its scale with numbers, the statistics of each area, and in words what it is. */
public final class MapLegend {

    private static final double STEP = 20;
    private static final double LINE = 15;

    private final CoverageMap map;
    private final ColourScale scale;
    private final Locale locale;
    private final Messages text;
    private final TextMetrics metrics = TextMetrics.embedded();
    private final double width;
    private final List<SceneNode> nodes = new ArrayList<>();
    private double y = 14;

    private MapLegend(CoverageMap map, ColourScale scale, Locale locale, double width) {
        this.map = map;
        this.scale = scale;
        this.locale = locale;
        this.width = width;
        text = Messages.of(CoveragePicture.class, locale);
    }

    /** @param width_px of the legend */
    public static Scene of(CoverageMap map, ColourScale scale, Locale locale, double width_px) {
        var legend = new MapLegend(map, scale, locale, width_px);
        legend.draw();
        return new Scene(map.title(), new Bounds(0, 0, width_px, legend.y), ColourRole.PAPER, legend.nodes);
    }

    /** The scale that fits a map. */
    public static ColourScale scale(CoverageMap map) {
        var all = map.statistics();
        return ColourScale.below(all.map(LevelStatistics::most_dB).orElse(0.0), all.map(LevelStatistics::least_dB).orElse(0.0), map.step());
    }

    private void draw() {
        wrapped(map.title(), FontSpec.semiBold(12.5), ColourRole.TEXT);
        wrapped(text.text("field"), FontSpec.semiBold(12), ColourRole.TEXT_SOFT);
        y += 4;
        for (int step = scale.steps() - 1; step >= 0; step--) {
            nodes.add(new Rect(0, y - 10, 30, STEP, 0, Style.fill(scale.colour(step))));
            boolean lowest = step == 0 && map.statistics().filter(each -> each.least_dB() < scale.low(0)).isPresent();
            var range = lowest ? text.text("scale.below", number(scale.low(1)))
                    : text.text("scale.between", number(scale.low(step)), number(scale.low(step) + scale.step()));
            nodes.add(Text.start(step == scale.steps() - 1 ? (range + " " + map.unit()).strip() : range, 38, y + 4, FontSpec.regular(12), ColourRole.TEXT));
            y += STEP;
        }
        y += 10;
        map.areas().forEach(area -> statistics(area.name(), area.statistics()));
        if (map.areas().size() > 1) {
            statistics(text.text("all"), map.statistics());
        }
        map.remarks().forEach(each -> wrapped(each, FontSpec.regular(11.5), ColourRole.TEXT_SOFT));
    }

    private void statistics(String name, Optional<LevelStatistics> statistics) {
        nodes.add(metrics.fitted(name, new Point(0, y), TextAnchor.START, FontSpec.semiBold(12), ColourRole.TEXT, width));
        y += LINE;
        boolean level = map.unit().startsWith("dB");
        wrapped(statistics.map(each -> text.text("statistics", number(each.mean_dB()), number(each.spread_dB()), level ? "dB" : "").strip()
                + (level ? " · " + text.text("within", String.format(locale, "%.0f", each.within3dB() * 100)) : "")).orElse(text.text("silent")),
                FontSpec.regular(12), ColourRole.TEXT_SOFT);
        y += 4;
    }

    private void wrapped(String words, FontSpec font, ColourRole ink) {
        for (var line : metrics.wrap(words, font, width)) {
            nodes.add(Text.start(line, 0, y, font, ink));
            y += LINE;
        }
    }

    private String number(double value) {
        var number = String.format(locale, "%." + map.decimals() + "f", value == 0 ? 0.0 : value);
        return number.startsWith("-") ? "−" + number.substring(1) : number;
    }
}
