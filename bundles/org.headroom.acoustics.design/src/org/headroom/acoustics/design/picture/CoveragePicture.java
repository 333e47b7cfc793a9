/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.headroom.acoustics.design.CoverageDesign.OutlinedSurface;
import org.headroom.acoustics.design.Source;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Ink;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/**
 * A coverage map over the plan: colours in steps, contours with their value, outlines of the venue, loudspeakers, a scale with numbers, statistics of each area, and in words what it is.
 * Areas above one another, such as a balcony, are drawn beside.
 */
public final class CoveragePicture {

    private static final double PLAN_WIDTH = 760;
    private static final double PLAN_HEIGHT = 760;
    private static final double MARGIN = 28;
    private static final double RULER = 44;
    private static final double SIDE = 330;
    private static final double MOST_SCALE = 40;
    private static final Rgb LIGHT = Rgb.hex("ffffff");
    private static final Rgb DARK = Rgb.hex("101418");

    private final CoverageMap map;
    private final ColourScale scale;
    private final Messages text;
    private final TextMetrics metrics;
    private final Locale locale;
    private final List<List<CoverageMap.Area>> floors;
    private final double left;
    private final double far;
    private final double width_m;
    private final double depth_m;
    private final double perMetre;
    private final List<SceneNode> nodes = new ArrayList<>();

    private CoveragePicture(CoverageMap map, Locale locale) {
        this.map = map;
        this.locale = locale;
        text = Messages.of(CoveragePicture.class, locale);
        metrics = TextMetrics.embedded();
        var all = map.statistics();
        scale = ColourScale.below(all.map(each -> each.most_dB()).orElse(0.0), all.map(each -> each.least_dB()).orElse(0.0), map.step());
        floors = floors(map.areas());
        var corners = new ArrayList<Point3>();
        map.areas().forEach(area -> corners.addAll(area.points()));
        map.design().surfaces().forEach(surface -> corners.addAll(surface.area().corners()));
        map.design().sources().forEach(source -> corners.add(source.position()));
        double right = corners.stream().mapToDouble(Point3::x_m).max().orElse(1) + 1;
        left = corners.stream().mapToDouble(Point3::x_m).min().orElse(0) - 1;
        far = corners.stream().mapToDouble(Point3::y_m).max().orElse(1) + 1;
        double near = corners.stream().mapToDouble(Point3::y_m).min().orElse(0) - 1;
        width_m = right - left;
        depth_m = far - near;
        perMetre = Math.min(MOST_SCALE, Math.min(PLAN_WIDTH / floors.size() / width_m, PLAN_HEIGHT / depth_m));
    }

    /** The picture. */
    public static Scene of(CoverageMap map, Locale locale) {
        return new CoveragePicture(map, locale).scene();
    }

    /** Areas that lie above one another as seen from above go to floors of their own. */
    private static List<List<CoverageMap.Area>> floors(List<CoverageMap.Area> areas) {
        var floors = new ArrayList<List<CoverageMap.Area>>();
        for (var area : areas) {
            var fits = floors.stream().filter(floor -> floor.stream().noneMatch(other -> overlap(area, other))).findFirst();
            fits.orElseGet(() -> {
                floors.add(new ArrayList<>());
                return floors.getLast();
            }).add(area);
        }
        return floors.isEmpty() ? List.of(List.of()) : floors;
    }

    private static boolean overlap(CoverageMap.Area a, CoverageMap.Area b) {
        var one = box(a);
        var other = box(b);
        return one.x() < other.right() - 0.01 && other.x() < one.right() - 0.01 && one.y() < other.bottom() - 0.01
                && other.y() < one.bottom() - 0.01;
    }

    private static Bounds box(CoverageMap.Area area) {
        return Bounds.around(area.points().stream().map(each -> new Point(each.x_m(), each.y_m())).toList());
    }

    private Scene scene() {
        double y = MARGIN + 20;
        nodes.add(Text.start(map.title(), MARGIN, y, FontSpec.bold(18), ColourRole.TEXT));
        nodes.add(Text.start(text.text("field"), MARGIN, y + 22, FontSpec.semiBold(13), ColourRole.TEXT));
        y += 40;
        double planWidth = floors.size() * (width_m * perMetre + RULER) + MARGIN;
        double pageWidth = Math.max(MARGIN + planWidth + SIDE, 760);
        for (var remark : map.remarks()) {
            for (var line : metrics.wrap(remark, FontSpec.regular(12), pageWidth - 2 * MARGIN)) {
                nodes.add(Text.start(line, MARGIN, y, FontSpec.regular(12), ColourRole.TEXT_SOFT));
                y += 16;
            }
        }
        y += 14;
        for (int i = 0; i < floors.size(); i++) {
            plan(floors.get(i), MARGIN + RULER + i * (width_m * perMetre + RULER), y, i);
        }
        double bottom = Math.max(y + depth_m * perMetre + 50, side(MARGIN + planWidth + 12, y + 6));
        return new Scene(map.title(), new Bounds(0, 0, pageWidth, bottom + MARGIN), ColourRole.PAPER, nodes);
    }

    private Point place(Point3 at, double x, double y) {
        return new Point(x + (at.x_m() - left) * perMetre, y + (far - at.y_m()) * perMetre);
    }

    private void plan(List<CoverageMap.Area> areas, double x, double y, int number) {
        var parts = new ArrayList<SceneNode>();
        parts.add(new Rect(x, y, width_m * perMetre, depth_m * perMetre, 0, Style.of(ColourRole.PAPER, Stroke.solid(ColourRole.RULE_SOFT, 0.8))));
        areas.forEach(area -> colours(parts, area, x, y));
        map.design().surfaces().forEach(surface -> outline(parts, surface, x, y));
        areas.forEach(area -> contours(parts, area, x, y));
        map.design().sources().forEach(source -> loudspeaker(parts, source, x, y));
        ruler(parts, x, y);
        if (floors.size() > 1) {
            parts.add(metrics.fitted(areas.stream().map(CoverageMap.Area::name).collect(java.util.stream.Collectors.joining(", ")),
                    new Point(x, y - 6), TextAnchor.START, FontSpec.semiBold(12), ColourRole.TEXT, width_m * perMetre));
        }
        nodes.add(Group.of("plan " + number, parts));
    }

    private void colours(List<SceneNode> parts, CoverageMap.Area area, double x, double y) {
        var contours = new Contours(area.points(), area.values());
        double width = contours.stepX() * perMetre;
        double height = contours.stepY() * perMetre;
        var values = area.values();
        for (int i = 0; i < values.length; i++) {
            if (Double.isFinite(values[i])) {
                var at = place(area.points().get(i), x, y);
                // a hair wider than the cell, so that no seams show between
                parts.add(new Rect(at.x() - width / 2, at.y() - height / 2, width + 0.3, height + 0.3, 0,
                        Style.fill(scale.colour(scale.step(values[i])))));
            }
        }
    }

    private void contours(List<SceneNode> parts, CoverageMap.Area area, double x, double y) {
        var contours = new Contours(area.points(), area.values()).smooth().smooth();
        var taken = new ArrayList<Point>();
        for (int step = 1; step < scale.steps(); step++) {
            var ink = inkOn(scale.colour(step));
            var pieces = contours.line(scale.low(step));
            Point label = null;
            for (var piece : pieces) {
                var from = place(new Point3(piece.from().x(), piece.from().y(), 0), x, y);
                var to = place(new Point3(piece.to().x(), piece.to().y(), 0), x, y);
                parts.add(Polyline.line(from.x(), from.y(), to.x(), to.y(), Style.line(ink, 0.7)));
                var middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
                if (label == null && pieces.size() > 5 && taken.stream().noneMatch(each -> each.distance(middle) < 34)) {
                    label = middle;
                }
            }
            if (label != null) {
                taken.add(label);
                var words = number(scale.low(step));
                double wide = metrics.width(words, FontSpec.semiBold(11)) + 6;
                parts.add(new Rect(label.x() - wide / 2, label.y() - 8, wide, 15, 3, Style.fill(LIGHT).withOpacity(0.85)));
                parts.add(Text.of(words, label.x(), label.y() + 4, TextAnchor.MIDDLE, FontSpec.semiBold(11), DARK));
            }
        }
    }

    private static Ink inkOn(Rgb colour) {
        return colour.contrast(LIGHT) > colour.contrast(DARK) ? LIGHT : DARK;
    }

    private void outline(List<SceneNode> parts, OutlinedSurface surface, double x, double y) {
        if (surface.kind() == SurfaceKind.CEILING || surface.kind() == SurfaceKind.FLOOR) {
            return;
        }
        var points = surface.area().corners().stream().map(each -> place(each, x, y)).toList();
        boolean stage = surface.kind() == SurfaceKind.STAGE;
        parts.add(new Polygon(points, stage ? Style.of(ColourRole.FRAME, Stroke.solid(ColourRole.FRAME_LINE, 1))
                : Style.line(ColourRole.TEXT_SOFT, surface.kind() == SurfaceKind.AUDIENCE ? 1 : 2)));
        if (stage) {
            var middle = place(surface.area().middle(), x, y);
            parts.add(Text.of(surface.subject().name(), middle.x(), middle.y() + 4, TextAnchor.MIDDLE, FontSpec.regular(12), ColourRole.TEXT_SOFT));
        }
    }

    /** A small triangle that points where the loudspeaker does. */
    private void loudspeaker(List<SceneNode> parts, Source source, double x, double y) {
        var at = place(source.position(), x, y);
        double turn = Math.toRadians(source.aim().azimuth_deg());
        double size = 5;
        double ax = Math.sin(turn) * size;
        double ay = -Math.cos(turn) * size;
        parts.add(new Polygon(List.of(new Point(at.x() + ax, at.y() + ay), new Point(at.x() - ax * 0.7 - ay * 0.8, at.y() - ay * 0.7 + ax * 0.8),
                new Point(at.x() - ax * 0.7 + ay * 0.8, at.y() - ay * 0.7 - ax * 0.8)),
                Style.of(ColourRole.LOUDSPEAKER, Stroke.solid(LIGHT, 0.8))));
    }

    private void ruler(List<SceneNode> parts, double x, double y) {
        double every = width_m > 60 || depth_m > 60 ? 20 : width_m > 25 || depth_m > 25 ? 5 : 2;
        double bottom = y + depth_m * perMetre;
        for (double at = Math.ceil(left / every) * every; at <= left + width_m; at += every) {
            double place = x + (at - left) * perMetre;
            parts.add(Polyline.line(place, bottom, place, bottom + 4, Style.line(ColourRole.RULE, 0.8)));
            parts.add(Text.of(whole(at), place, bottom + 17, TextAnchor.MIDDLE, FontSpec.regular(12), ColourRole.TEXT_SOFT));
        }
        for (double at = Math.ceil((far - depth_m) / every) * every; at <= far; at += every) {
            double place = y + (far - at) * perMetre;
            parts.add(Polyline.line(x - 4, place, x, place, Style.line(ColourRole.RULE, 0.8)));
            parts.add(Text.end(whole(at), x - 7, place + 4, FontSpec.regular(12), ColourRole.TEXT_SOFT));
        }
        parts.add(Text.of(text.text("metres"), x + width_m * perMetre / 2, bottom + 36, TextAnchor.MIDDLE, FontSpec.regular(12), ColourRole.TEXT_MUTED));
    }

    private double side(double x, double top) {
        double y = top;
        nodes.add(Text.start(map.unit().isEmpty() ? text.text("scale") : text.text("scale.unit", map.unit()), x, y, FontSpec.semiBold(13), ColourRole.TEXT));
        y += 12;
        for (int step = scale.steps() - 1; step >= 0; step--) {
            nodes.add(new Rect(x, y, 34, 24, 0, Style.fill(scale.colour(step))));
            var words = step == 0 && map.statistics().map(each -> each.least_dB() < scale.low(0)).orElse(false)
                    ? text.text("scale.below", number(scale.low(1)))
                    : text.text("scale.between", number(scale.low(step)), number(scale.low(step) + scale.step()));
            nodes.add(Text.start(words, x + 44, y + 16, FontSpec.regular(12), ColourRole.TEXT));
            y += 24;
        }
        y += 26;
        var rows = new LinkedHashMap<String, java.util.Optional<org.headroom.acoustics.audience.LevelStatistics>>();
        map.areas().forEach(area -> rows.put(area.name(), area.statistics()));
        if (rows.size() > 1) {
            rows.put(text.text("all"), map.statistics());
        }
        for (var row : rows.entrySet()) {
            nodes.add(metrics.fitted(row.getKey(), new Point(x, y), TextAnchor.START, FontSpec.semiBold(12), ColourRole.TEXT, SIDE - 40));
            var told = row.getValue().map(each -> text.text("statistics", number(each.mean_dB()), number(each.spread_dB()), map.unit().startsWith("dB") ? "dB" : "").strip())
                    .orElse(text.text("silent"));
            nodes.add(Text.start(told, x, y + 16, FontSpec.regular(12), ColourRole.TEXT_SOFT));
            y += 16;
            if (row.getValue().isPresent() && map.unit().startsWith("dB")) {
                nodes.add(Text.start(text.text("within", String.format(locale, "%.0f", row.getValue().get().within3dB() * 100)), x, y + 16,
                        FontSpec.regular(12), ColourRole.TEXT_SOFT));
                y += 16;
            }
            y += 24;
        }
        return y;
    }

    private String number(double value) {
        return signed(String.format(locale, "%." + map.decimals() + "f", value == 0 ? 0.0 : value));
    }

    private String whole(double value) {
        return signed(String.format(locale, "%.0f", value == 0 ? 0.0 : value));
    }

    private static String signed(String number) {
        return number.startsWith("-") ? "−" + number.substring(1) : number;
    }
}
