/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.Source;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;

/** The plan with sizes: areas with width and depth, placements with their distance from the middle line and from the stage edge. */
public final class GroundPlan {

    private static final double WIDTH = 700;
    private static final double HEIGHT = 860;
    private static final double MARGIN = 70;

    private final CoverageDesign design;
    private final Messages text;
    private final Locale locale;
    private final double left;
    private final double far;
    private final double perMetre;
    private final double width_m;
    private final double depth_m;
    private final List<SceneNode> nodes = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Point> numbered = new ArrayList<>();

    private GroundPlan(CoverageDesign design, Locale locale) {
        this.design = design;
        this.locale = locale;
        text = Messages.of(GroundPlan.class, locale);
        var corners = new ArrayList<Point3>();
        design.surfaces().forEach(surface -> corners.addAll(surface.area().corners()));
        design.sources().forEach(source -> corners.add(source.position()));
        left = corners.stream().mapToDouble(Point3::x_m).min().orElse(0);
        far = corners.stream().mapToDouble(Point3::y_m).max().orElse(1);
        width_m = Math.max(1, corners.stream().mapToDouble(Point3::x_m).max().orElse(1) - left);
        depth_m = Math.max(1, far - corners.stream().mapToDouble(Point3::y_m).min().orElse(0));
        perMetre = Math.min((WIDTH - 2 * MARGIN) / width_m, (HEIGHT - 2 * MARGIN) / depth_m);
    }

    /** The picture. */
    public static Scene of(CoverageDesign design, Locale locale) {
        return new GroundPlan(design, locale).scene();
    }

    private Point place(double x, double y) {
        return new Point(MARGIN + (x - left) * perMetre, MARGIN + (far - y) * perMetre);
    }

    private Scene scene() {
        for (var surface : design.surfaces()) {
            if (surface.kind() != SurfaceKind.CEILING && surface.kind() != SurfaceKind.FLOOR) {
                var points = surface.area().corners().stream().map(each -> place(each.x_m(), each.y_m())).toList();
                boolean stage = surface.kind() == SurfaceKind.STAGE;
                nodes.add(new Polygon(points, stage ? Style.of(ColourRole.FRAME, Stroke.solid(ColourRole.FRAME_LINE, 1))
                        : Style.line(ColourRole.TEXT, surface.kind() == SurfaceKind.AUDIENCE ? 0.8 : 1.8)));
            }
        }
        var middle = place(0, far);
        nodes.add(Polyline.line(middle.x(), MARGIN, middle.x(), MARGIN + depth_m * perMetre,
                Style.line(new Stroke(ColourRole.TEXT_MUTED, 0.6, org.headroom.render.scene.Dash.DASH_DOT))));
        int number = 0;
        for (var surface : design.surfaces()) {
            if (surface.kind() == SurfaceKind.AUDIENCE || surface.kind() == SurfaceKind.STAGE) {
                sizes(surface, number++);
            }
        }
        var groups = new LinkedHashMap<String, List<Source>>();
        design.sources().forEach(source -> groups.computeIfAbsent(source.placement().id(), any -> new ArrayList<>()).add(source));
        groups.values().forEach(this::placement);
        legend(groups);
        double height = 2 * MARGIN + depth_m * perMetre + 16 * (groups.size() + 2.0) / 2 + 20;
        return new Scene(text.text("ground-plan"), new Bounds(0, 0, WIDTH, height), ColourRole.PAPER, nodes);
    }

    private void sizes(CoverageDesign.OutlinedSurface surface, int number) {
        var corners = surface.area().corners();
        double from = corners.stream().mapToDouble(Point3::x_m).min().orElse(0);
        double to = corners.stream().mapToDouble(Point3::x_m).max().orElse(0);
        double near = corners.stream().mapToDouble(Point3::y_m).min().orElse(0);
        double end = corners.stream().mapToDouble(Point3::y_m).max().orElse(0);
        var a = place(from, end);
        var b = place(to, near);
        double y = a.y() + (surface.kind() == SurfaceKind.STAGE ? 38 : 18);
        PlanFrame.across(nodes, a.x(), b.x(), y, metres(to - from));
        PlanFrame.upright(nodes, a.x() + 14 + 52 * (number % 2), a.y(), b.y(), metres(end - near));
        nodes.add(Text.of(surface.subject().name(), (a.x() + b.x()) / 2, Math.min(b.y() - 6, y + 20), TextAnchor.MIDDLE, FontSpec.semiBold(12), ColourRole.TEXT_SOFT));
        nodes.add(Text.end(text.text("from-edge", metres(near)), b.x() - 3, b.y() - 4, FontSpec.regular(10), ColourRole.TEXT_MUTED));
    }

    private void placement(List<Source> group) {
        int number = numbers.computeIfAbsent(group.getFirst().placement().id(), any -> numbers.size() + 1);
        for (var source : group) {
            var at = place(source.position().x_m(), source.position().y_m());
            double turn = Math.toRadians(source.aim().azimuth_deg());
            double ax = Math.sin(turn) * 5;
            double ay = -Math.cos(turn) * 5;
            nodes.add(new Polygon(List.of(new Point(at.x() + ax, at.y() + ay), new Point(at.x() - ax * 0.7 - ay * 0.8, at.y() - ay * 0.7 + ax * 0.8),
                    new Point(at.x() - ax * 0.7 + ay * 0.8, at.y() - ay * 0.7 - ax * 0.8)),
                    Style.of(ColourRole.LOUDSPEAKER, Stroke.solid(ColourRole.PAPER, 0.6))));
        }
        var first = place(group.getFirst().position().x_m(), group.getFirst().position().y_m());
        // where many stand together, the first and the ones with room around them are numbered; the list below has all
        var label = new Point(first.x(), first.y() + (group.getFirst().position().y_m() > 1 ? -9 : 17));
        if (numbered.stream().noneMatch(each -> each.distance(label) < 15)) {
            numbered.add(label);
            nodes.add(Text.of(String.valueOf(number), label.x(), label.y(), TextAnchor.MIDDLE, FontSpec.semiBold(10), ColourRole.TEXT));
        }
    }

    private void legend(Map<String, List<Source>> groups) {
        double top = MARGIN + depth_m * perMetre + 40;
        int row = 0;
        int rows = (groups.size() + 1) / 2;
        for (var group : groups.values()) {
            var first = group.getFirst();
            double x = MARGIN / 2 + (row >= rows ? (WIDTH - MARGIN) / 2 : 0);
            double y = top + 16 * (row % Math.max(1, rows));
            nodes.add(Text.start(text.text("placed", numbers.get(first.placement().id()), first.placement().name(), metres(first.position().x_m()),
                    metres(first.position().y_m()), metres(first.position().z_m())), x, y, FontSpec.regular(10), ColourRole.TEXT));
            row++;
        }
    }

    private String metres(double value) {
        var words = String.format(locale, "%.2f m", Math.abs(value) < 0.005 ? 0.0 : value);
        return words.startsWith("-") ? "−" + words.substring(1) : words;
    }
}
