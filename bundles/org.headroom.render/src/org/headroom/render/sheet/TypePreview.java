/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.RackWidth;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Devices;
import org.headroom.render.flow.Detail;
import org.headroom.render.flow.DeviceFigures;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/**
 * How devices of a type will look: with their symbol and ports as on a sheet, and from the front in a 19-inch rack. May be used by several threads, with a type that nobody
 * changes meanwhile.
 */
public final class TypePreview {

    private static final double MARGIN = 20;
    private static final double GAP = 28;
    /** Height of a rack unit and width of a rack in the drawing [px]; 44.45 mm and 482.6 mm (IEC 60297-3-100). */
    private static final double UNIT = 26;
    private static final double RACK = UNIT * 482.6 / 44.45;
    private static final double EAR = UNIT * 15.9 / 44.45;

    private final TextMetrics metrics;

    public TypePreview(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /** The drawing of a type; its rack front only where its rack units are known. */
    public Scene of(DeviceType type) {
        var placed = SheetFactory.eINSTANCE.createPlacedDevice();
        var device = Devices.create(type, name(type));
        placed.setDevice(device);
        var figure = new DeviceFigures(metrics).figure(DeviceViews.of(placed, Optional.empty()), Detail.FULL);
        var nodes = new ArrayList<SceneNode>();
        nodes.add(Group.at("device", new Point(MARGIN, MARGIN), List.of(figure.group())));
        double width = figure.size().width();
        double height = figure.size().height();
        var units = type.getMechanical() == null ? null : type.getMechanical().getRackUnits();
        if (units != null && units > 0) {
            nodes.add(Group.at("rack", new Point(MARGIN, MARGIN + height + GAP), front(type, units)));
            width = Math.max(width, RACK);
            height += GAP + units * UNIT;
        }
        return new Scene(name(type), new Bounds(0, 0, Math.ceil(width + 2 * MARGIN), Math.ceil(height + 2 * MARGIN)), ColourRole.PAPER, nodes);
    }

    private List<SceneNode> front(DeviceType type, int units) {
        boolean half = type.getMechanical().getRackWidth() == RackWidth.HALF;
        double width = half ? RACK / 2 : RACK;
        double height = units * UNIT - 1;
        var nodes = new ArrayList<SceneNode>();
        var line = Stroke.solid(ColourRole.DEVICE_LINE, 1);
        nodes.add(new Rect(0, 0, width, height, 1, Style.of(ColourRole.DEVICE, line)));
        for (double x : half ? new double[] {0} : new double[] {0, width - EAR}) {
            nodes.add(new Rect(x, 0, EAR, height, 1, Style.of(ColourRole.FRAME, line)));
            for (int unit = 0; unit < units; unit++) {
                nodes.add(Ellipse.circle(x + EAR / 2, unit * UNIT + 0.15 * UNIT, 2, Style.line(line)));
                nodes.add(Ellipse.circle(x + EAR / 2, (unit + 1) * UNIT - 0.15 * UNIT - 1, 2, Style.line(line)));
            }
        }
        var large = FontSpec.semiBold(13);
        var small = FontSpec.regular(10.5);
        double middle = height / 2 + metrics.capHeight(large) / 2;
        var size = String.format(Locale.ROOT, "%d U", units);
        double room = width - 2 * EAR - metrics.width(size, small) - 24;
        nodes.add(metrics.fitted(name(type), new Point(EAR + 8, middle), TextAnchor.START, large, ColourRole.TEXT, room));
        nodes.add(Text.end(size, width - EAR - 8, middle, small, ColourRole.TEXT_MUTED));
        return nodes;
    }

    private static String name(DeviceType type) {
        var name = (text(type.getMaker()) + " " + text(type.getModel())).strip();
        return name.isEmpty() ? "?" : name;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
