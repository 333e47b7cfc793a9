/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.PathBuilder;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Size;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/**
 * Draws devices. The same spec gives the same figure, so figures may be kept and shared; {@link FigureCache} does. May
 * be used by several threads.
 */
public final class DeviceFigures {

    private static final double CORNER = 4;
    private static final double EDGE = 4;
    private static final double FAR_EDGE = 12;
    private static final double GAP = 10;
    private static final int LARGEST_NAME = 24;
    private static final int SMALLEST_NAME = 14;
    private static final double LINE_PITCH = 1.17;

    private final TextMetrics metrics;
    private final DeviceLayout layout;

    public DeviceFigures(TextMetrics metrics) {
        this.metrics = metrics;
        this.layout = new DeviceLayout(metrics);
    }

    /** The size of the device's box: multiples of 8 px, the same for every level of detail. */
    public Size size(DeviceFigureSpec spec) {
        return layout.size(spec);
    }

    /** The device drawn at a level of detail. */
    public DeviceFigure figure(DeviceFigureSpec spec, Detail detail) {
        var size = layout.size(spec);
        var anchors = layout.anchors(spec, size);
        return new DeviceFigure(size, anchors, () -> drawing(spec, detail, size, anchors));
    }

    private Group drawing(DeviceFigureSpec spec, Detail detail, Size size, List<PortAnchor> anchors) {
        var nodes = new ArrayList<SceneNode>();
        box(spec, size, detail, nodes);
        switch (detail) {
            case FULL -> {
                header(spec, size, nodes);
                ports(spec, anchors, size, true, nodes);
            }
            case MEDIUM -> {
                ports(spec, anchors, size, false, nodes);
                largeName(spec, size, nodes);
            }
            case FAR -> {
            }
        }
        return Group.of("device", nodes).showing(spec.id(), accessibleName(spec));
    }

    private static String accessibleName(DeviceFigureSpec spec) {
        var name = spec.type().isBlank() ? spec.name() : spec.name() + " · " + spec.type();
        return spec.mark().map(severity -> name + " · " + severity.label()).orElse(name);
    }

    private static void box(DeviceFigureSpec spec, Size size, Detail detail, List<SceneNode> nodes) {
        var width = size.width();
        var height = size.height();
        nodes.add(new Rect(0, 0, width, height, CORNER, Style.fill(ColourRole.DEVICE)));
        var edge = detail == Detail.FAR ? FAR_EDGE : EDGE;
        nodes.add(new PathBuilder().move(edge, 0).line(CORNER, 0).quad(Point.ORIGIN, new Point(0, CORNER))
                .line(0, height - CORNER).quad(new Point(0, height), new Point(CORNER, height)).line(edge,
                        height).close()
                .draw(Style.fill(spec.skin().accent())));
        var line = spec.mark().map(SeverityMarks::ink).filter(ink -> detail == Detail.FAR);
        nodes.add(new Rect(0, 0, width, height, CORNER, Style.line(
                line.map(ink -> Stroke.solid(ink, 6)).orElse(Stroke.solid(ColourRole.DEVICE_LINE, 1)))));
    }

    private void header(DeviceFigureSpec spec, Size size, List<SceneNode> nodes) {
        var right = size.width() - GAP;
        if (spec.skin() != DeviceSkin.OTHER) {
            right -= DeviceLayout.SYMBOL;
            nodes.add(SkinSymbols.draw(spec.skin(), new Point(right, 8)));
            right -= 6;
        }
        if (spec.mark().isPresent()) {
            right -= DeviceLayout.SYMBOL;
            nodes.add(SeverityMarks.draw(spec.mark().get(), new Point(right, 8)));
            right -= 6;
        }
        var left = DeviceLayout.PADDING;
        nodes.add(metrics.fitted(spec.name(), new Point(left, 21), TextAnchor.START, DeviceLayout.NAME, ColourRole.TEXT,
                right - left));
        var room = size.width() - left - DeviceLayout.PADDING - (spec.unknown() ? DeviceLayout.DOT : 0);
        var type = metrics.fitted(spec.type(), new Point(left, 37), TextAnchor.START, DeviceLayout.SMALL,
                ColourRole.TEXT_MUTED, room);
        nodes.add(type);
        if (spec.unknown()) {
            nodes.add(PortSymbols.unknown(left + metrics.width(type.content(), DeviceLayout.SMALL) + 6, 33));
        }
    }

    private void ports(DeviceFigureSpec spec, List<PortAnchor> anchors, Size size, boolean labels,
            List<SceneNode> nodes) {
        var ports = new ArrayList<>(spec.left());
        ports.addAll(spec.right());
        var room = Math.max(DeviceLayout.MOST_LABEL, size.width() / 2 - DeviceLayout.PADDING * 2);
        for (var i = 0; i < ports.size(); i++) {
            var port = ports.get(i);
            var anchor = anchors.get(i);
            var children = new ArrayList<SceneNode>(3);
            children.add(PortSymbols.shape(port.look(), Point.ORIGIN));
            if (labels) {
                label(port, anchor.side(), room, children);
            }
            nodes.add(Group.at("port", anchor.at(), children).showing(port.id(), port.label()));
        }
    }

    private void label(PortSpec port, PortAnchor.Side side, double room, List<SceneNode> children) {
        var anchor = side == PortAnchor.Side.LEFT ? TextAnchor.START : TextAnchor.END;
        var inward = -side.sign();
        var text = metrics.fitted(port.label(), new Point(inward * GAP, 4.5), anchor, DeviceLayout.SMALL,
                ColourRole.TEXT_SOFT, room);
        children.add(text);
        if (port.unknown()) {
            var beyond = GAP + metrics.width(text.content(), DeviceLayout.SMALL) + 6;
            children.add(PortSymbols.unknown(inward * beyond, 0));
        }
    }

    private void largeName(DeviceFigureSpec spec, Size size, List<SceneNode> nodes) {
        var room = size.width() - 2 * DeviceLayout.PADDING;
        var font = largeFont(spec.name(), room, size.height());
        var pitch = font.size() * LINE_PITCH;
        var most = mostLines(font, size.height());
        var lines = metrics.wrap(spec.name(), font, room);
        for (var i = 0; i < Math.min(most, lines.size()); i++) {
            var rest = i == most - 1 ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
            nodes.add(new Text(metrics.elide(rest, font, room), Optional.empty(),
                    new Point(DeviceLayout.PADDING, 6 + font.size() + i * pitch), TextAnchor.START, font,
                            ColourRole.TEXT));
        }
        spec.mark().ifPresent(severity -> nodes.add(SeverityMarks.draw(severity,
                new Point(size.width() - 28, -12)).scaled(2)));
    }

    /** The largest size at which the name fits without a word being broken; the smallest when none does. */
    private FontSpec largeFont(String name, double room, double height) {
        for (var size = LARGEST_NAME; size > SMALLEST_NAME; size--) {
            var font = FontSpec.semiBold(size);
            var words = List.of(name.strip().split("\\s+"));
            if (words.stream().allMatch(word -> metrics.width(word, font) <= room)
                    && metrics.wrap(name, font, room).size() <= mostLines(font, height)) {
                return font;
            }
        }
        return FontSpec.semiBold(SMALLEST_NAME);
    }

    private static int mostLines(FontSpec font, double height) {
        return Math.max(1, (int) ((height - 12) / (font.size() * LINE_PITCH)));
    }
}
