/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.List;

import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Size;
import org.headroom.render.scene.Text;
import org.headroom.render.text.TextMetrics;

/** Sizes inside a device. Everything that a cable can meet lies on the 8 px grid. */
final class DeviceLayout {

    static final FontSpec NAME = FontSpec.semiBold(15);
    static final FontSpec SMALL = FontSpec.regular(12);

    static final double GRID = 8;
    static final double PITCH = 16;
    /** From the top to the first row of ports. */
    static final double HEADER = 56;
    static final double FOOTER = 16;
    static final double PADDING = 14;
    static final double SYMBOL = 16;
    static final double DOT = 9;

    private static final double BETWEEN_COLUMNS = 24;
    private static final double LEAST_WIDTH = 112;
    private static final double MOST_WIDTH = 352;
    /** A label that is longer is shortened. */
    static final double MOST_LABEL = 144;

    private final TextMetrics metrics;

    DeviceLayout(TextMetrics metrics) {
        this.metrics = metrics;
    }

    Size size(DeviceFigureSpec spec) {
        var rows = Math.max(spec.left().size(), spec.right().size());
        var height = rows == 0 ? HEADER - GRID : HEADER + (rows - 1) * PITCH + FOOTER;
        return new Size(width(spec), height);
    }

    private double width(DeviceFigureSpec spec) {
        var left = labels(spec.left());
        var right = labels(spec.right());
        var ports = 2 * PADDING + left + right + (left > 0 && right > 0 ? BETWEEN_COLUMNS : 0);
        var marks = (spec.skin() == DeviceSkin.OTHER ? 0 : SYMBOL + 8) + (spec.mark().isPresent() ? SYMBOL + 6 : 0);
        var name = 2 * PADDING + metrics.width(Text.plain(spec.name()), NAME) + marks;
        var type = 2 * PADDING + metrics.width(Text.plain(spec.type()), SMALL) + (spec.unknown() ? DOT : 0);
        var content = Math.max(ports, Math.min(MOST_WIDTH, Math.max(name, type)));
        return Math.ceil(Math.max(Math.max(content, LEAST_WIDTH), spec.minWidth()) / PITCH) * PITCH;
    }

    private double labels(List<PortSpec> ports) {
        return ports.stream().mapToDouble(port -> Math.min(MOST_LABEL, metrics.width(Text.plain(port.label()), SMALL))
                + (port.unknown() ? DOT : 0)).max().orElse(0);
    }

    List<PortAnchor> anchors(DeviceFigureSpec spec, Size size) {
        var anchors = new ArrayList<PortAnchor>(spec.left().size() + spec.right().size());
        for (var row = 0; row < spec.left().size(); row++) {
            anchors.add(new PortAnchor(spec.left().get(row).id(), new Point(0, HEADER + row * PITCH),
                    PortAnchor.Side.LEFT));
        }
        for (var row = 0; row < spec.right().size(); row++) {
            anchors.add(new PortAnchor(spec.right().get(row).id(), new Point(size.width(), HEADER + row * PITCH),
                    PortAnchor.Side.RIGHT));
        }
        return anchors;
    }
}
