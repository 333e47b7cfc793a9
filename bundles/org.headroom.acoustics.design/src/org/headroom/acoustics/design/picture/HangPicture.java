/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headroom.acoustics.array.LineArray;
import org.headroom.acoustics.design.Hang;
import org.headroom.acoustics.design.HangLoads;
import org.headroom.acoustics.rigging.HangStatics;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Known;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Ellipse;
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

/** A hang from its side, audience to the right: frame, cabinets with number, splay and tilt, points with their load, trim heights, centre of gravity. */
public final class HangPicture {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 560;
    private static final double MARGIN = 24;
    private static final double DEPTH_M = 0.5;
    private static final double LABELS = 210;

    private final Hang hang;
    private final HangLoads loads;
    private final Messages text;
    private final Locale locale;
    private final List<SceneNode> nodes = new ArrayList<>();
    private double perMetre;
    private double originX;
    private double topY;

    private HangPicture(Hang hang, Locale locale) {
        this.hang = hang;
        this.locale = locale;
        loads = HangLoads.of(hang);
        text = Messages.of(HangPicture.class, locale);
    }

    /** The picture. */
    public static Scene of(Hang hang, Locale locale) {
        return new HangPicture(hang, locale).scene();
    }

    private double ahead(Point3 point) {
        return HangStatics.ahead_m(hang.array().top(), point, hang.array().azimuth_deg());
    }

    private Point place(double ahead, double height) {
        return new Point(originX + ahead * perMetre, topY + (hang.array().top().z_m() - height) * perMetre);
    }

    private Scene scene() {
        var boxes = hang.array().boxes();
        double low = boxes.stream().mapToDouble(box -> box.lower().z_m()).min().orElse(0);
        double back = boxes.stream().mapToDouble(box -> ahead(box.lower()) - depth(0)).min().orElse(0) - 0.6;
        double front = boxes.stream().mapToDouble(box -> ahead(box.upper())).max().orElse(0) + 0.2;
        double high = 1.3;
        perMetre = Math.min((WIDTH - 2 * MARGIN - LABELS - 90) / (front - back), (HEIGHT - 2 * MARGIN) / (hang.array().top().z_m() - low + high));
        originX = MARGIN + 90 - back * perMetre;
        topY = MARGIN + high * perMetre;
        frame(high);
        for (int i = 0; i < boxes.size(); i++) {
            box(i, boxes.get(i), boxes.size());
        }
        loads.centre().ifPresent(centre -> {
            var at = place(ahead(centre), centre.z_m());
            nodes.add(Ellipse.circle(at.x(), at.y(), 6, Style.of(ColourRole.PAPER, Stroke.solid(ColourRole.ERROR, 1.4))));
            nodes.add(Polyline.line(at.x() - 9, at.y(), at.x() + 9, at.y(), Style.line(ColourRole.ERROR, 1)));
            nodes.add(Polyline.line(at.x(), at.y() - 9, at.x(), at.y() + 9, Style.line(ColourRole.ERROR, 1)));
        });
        double bottom = place(0, low).y();
        double x = MARGIN + 6;
        double upper = place(0, hang.array().top().z_m()).y();
        nodes.add(Polyline.line(x, upper, x + 60, upper, Style.line(ColourRole.TEXT_MUTED, 0.6)));
        nodes.add(Polyline.line(x, bottom, x + 60, bottom, Style.line(ColourRole.TEXT_MUTED, 0.6)));
        PlanFrame.upright(nodes, x, upper, bottom, metres(hang.array().top().z_m() - low));
        nodes.add(Text.start(text.text("trim.top", metres(hang.array().top().z_m())), x, upper - 6, FontSpec.semiBold(11), ColourRole.TEXT));
        nodes.add(Text.start(text.text("trim.bottom", metres(low)), x, bottom + 15, FontSpec.semiBold(11), ColourRole.TEXT));
        return new Scene(hang.subject().name(), new Bounds(0, 0, WIDTH, Math.max(bottom + 40, 200)), ColourRole.PAPER, nodes);
    }

    private double depth(int box) {
        var size = hang.placement().getBoxes().get(box).getDevice().getType().getMechanical();
        return size == null ? DEPTH_M : Known.of(size.getDepth()).orElse(DEPTH_M);
    }

    private void frame(double high) {
        double top = hang.array().top().z_m();
        var left = place(-Known.of(hang.placement().getFrameDepth()).orElse(1.0), top + 0.06);
        var right = place(0.05, top + 0.06);
        nodes.add(Polyline.line(left.x(), left.y(), right.x(), right.y(), Style.line(ColourRole.TEXT, 4)));
        var points = hang.placement().getPoints();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            double pick = i < hang.placement().getPicks().size() ? -hang.placement().getPicks().get(i)
                    : ahead(new Point3(Known.of(point.getX()).orElse(0), Known.of(point.getY()).orElse(0), 0));
            var at = place(pick, top + 0.06);
            var up = place(pick, top + high - 0.15);
            nodes.add(Polyline.line(at.x(), at.y(), up.x(), up.y(), Style.line(ColourRole.TEXT, 1.4)));
            nodes.add(Ellipse.circle(at.x(), at.y(), 4, Style.fill(ColourRole.TEXT)));
            var load = i < loads.points().size() ? text.text("load", String.format(locale, "%.0f", loads.points().get(i).load_kg()))
                    : text.text("load.unknown");
            boolean first = i == 0;
            nodes.add(Text.of(point.getName(), up.x() + (first ? 8 : -8), up.y() + 10, first ? TextAnchor.START : TextAnchor.END,
                    FontSpec.semiBold(11), ColourRole.TEXT));
            nodes.add(Text.of(load, up.x() + (first ? 8 : -8), up.y() + 24, first ? TextAnchor.START : TextAnchor.END, FontSpec.regular(11), ColourRole.TEXT));
        }
    }

    private void box(int number, LineArray.Box box, int count) {
        double tilt = Math.toRadians(box.aim().tilt_deg());
        double depth = depth(number);
        double backX = -Math.cos(tilt) * depth;
        double backZ = -Math.sin(tilt) * depth;
        var upper = place(ahead(box.upper()), box.upper().z_m());
        var lower = place(ahead(box.lower()), box.lower().z_m());
        // the rear is lower than the front, as cabinets are wedges
        double slim = 0.18;
        double dx = ahead(box.lower()) - ahead(box.upper());
        double dz = box.lower().z_m() - box.upper().z_m();
        var upperBack = place(ahead(box.upper()) + backX + dx * slim, box.upper().z_m() + backZ + dz * slim);
        var lowerBack = place(ahead(box.lower()) + backX - dx * slim, box.lower().z_m() + backZ - dz * slim);
        nodes.add(new Polygon(List.of(upper, lower, lowerBack, upperBack), Style.of(ColourRole.DEVICE, Stroke.solid(ColourRole.DEVICE_LINE, 1.2))));
        nodes.add(Polyline.line(upper.x(), upper.y(), lower.x(), lower.y(), Style.line(ColourRole.LOUDSPEAKER, 2.2)));
        var middle = new Point((upper.x() + lower.x()) / 2, (upper.y() + lower.y()) / 2);
        var centre = new Point((middle.x() + (upperBack.x() + lowerBack.x()) / 2) / 2, (middle.y() + (upperBack.y() + lowerBack.y()) / 2) / 2);
        nodes.add(Text.of(String.valueOf(number + 1), centre.x(), centre.y() + 4, TextAnchor.MIDDLE, FontSpec.regular(11), ColourRole.TEXT));
        double row = Math.max(15, Math.min(26, (HEIGHT - 2 * MARGIN - 60) / count));
        var label = new Point(WIDTH - LABELS, topY + row * (number + 0.5));
        var words = text.text("box", number + 1, number == 0 ? "–" : degrees(hang.array().splay_deg().get(number)), degrees(box.aim().tilt_deg()));
        nodes.add(Polyline.line(middle.x() + 2, middle.y(), label.x() - 2, label.y(), Style.line(ColourRole.RULE_SOFT, 0.6)));
        nodes.add(Text.start(words, label.x() + 2, label.y() + 4, FontSpec.regular(11), ColourRole.TEXT));
    }

    private String metres(double value) {
        return String.format(locale, "%.2f m", value);
    }

    private String degrees(double value) {
        var words = String.format(locale, "%.1f°", value == 0 ? 0.0 : value);
        return words.startsWith("-") ? "−" + words.substring(1) : words;
    }
}
