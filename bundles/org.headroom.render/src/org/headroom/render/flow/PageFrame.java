/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headroom.common.text.Messages;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/**
 * The border of a page with its zones (letters down, numbers across, so that people can say where on the sheet
 * something is) and the title block along its lower edge. May be used by several threads.
 */
public final class PageFrame {

    /** Free paper outside the border, in pixels: what printers cannot reach. */
    public static final double MARGIN = 20;
    /** The strip of the zones. */
    public static final double STRIP = 20;
    /** The height of the title block. */
    public static final double BLOCK = 80;

    private static final FontSpec ZONE = FontSpec.regular(12);
    private static final FontSpec CAPTION = FontSpec.regular(12);
    private static final FontSpec HEADING = FontSpec.semiBold(18);
    private static final FontSpec VALUE = FontSpec.semiBold(14);
    private static final double ZONE_LENGTH = 200;
    private static final double PADDING = 12;

    private record Cell(String caption, String value, String below, FontSpec font, double share) {
    }

    private final TextMetrics metrics;

    public PageFrame(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /** What is left of a page for the drawing. */
    public static Bounds room(Bounds page) {
        var edge = MARGIN + STRIP;
        return new Bounds(page.x() + edge, page.y() + edge, page.width() - 2 * edge, page.height() - 2 * edge - BLOCK);
    }

    /** Border, zones and title block of a page, with captions in a language. */
    public Group draw(Bounds page, TitleBlockSpec block, Locale locale) {
        var nodes = new ArrayList<SceneNode>();
        var outer = new Bounds(0, 0, page.width(), page.height()).grown(-MARGIN);
        var inner = outer.grown(-STRIP);
        zones(outer, inner, nodes);
        nodes.add(new Rect(outer, 0, Style.line(ColourRole.RULE_SOFT, 1)));
        block(new Bounds(inner.x(), inner.bottom() - BLOCK, inner.width(), BLOCK), block, locale, nodes);
        nodes.add(new Rect(inner, 0, Style.line(ColourRole.RULE, 1.4)));
        return Group.at("page", new Point(page.x(), page.y()), nodes);
    }

    private static void zones(Bounds outer, Bounds inner, List<SceneNode> nodes) {
        var tick = Style.line(Stroke.solid(ColourRole.RULE_SOFT, 1));
        var across = Math.max(2, (int) Math.round(inner.width() / ZONE_LENGTH));
        for (var i = 0; i < across; i++) {
            var left = inner.x() + inner.width() * i / across;
            var middle = left + inner.width() / across / 2;
            for (var strip : List.of(outer.y(), inner.bottom())) {
                if (i > 0) {
                    nodes.add(Polyline.line(left, strip, left, strip + STRIP, tick));
                }
                nodes.add(zone(String.valueOf(i + 1), middle, strip + 14.5));
            }
        }
        var down = Math.min(26, Math.max(2, (int) Math.round(inner.height() / ZONE_LENGTH)));
        for (var i = 0; i < down; i++) {
            var top = inner.y() + inner.height() * i / down;
            var middle = top + inner.height() / down / 2;
            for (var strip : List.of(outer.x(), inner.right())) {
                if (i > 0) {
                    nodes.add(Polyline.line(strip, top, strip + STRIP, top, tick));
                }
                nodes.add(zone(String.valueOf((char) ('A' + i)), strip + STRIP / 2, middle + 4.5));
            }
        }
    }

    private static Text zone(String name, double x, double y) {
        return Text.of(name, x, y, TextAnchor.MIDDLE, ZONE, ColourRole.TEXT_MUTED);
    }

    private void block(Bounds block, TitleBlockSpec spec, Locale locale, List<SceneNode> nodes) {
        nodes.add(new Rect(block, 0, Style.fill(ColourRole.DEVICE)));
        var x = block.x();
        for (var cell : cells(spec, Messages.of(PageFrame.class, locale))) {
            var width = block.width() * cell.share();
            if (x > block.x()) {
                nodes.add(Polyline.line(x, block.y(), x, block.bottom(), Style.line(ColourRole.RULE_SOFT, 1)));
            }
            cell(cell, new Bounds(x, block.y(), width, block.height()), nodes);
            x += width;
        }
        nodes.add(Polyline.line(block.x(), block.y(), block.right(), block.y(), Style.line(ColourRole.RULE, 1.4)));
    }

    private static List<Cell> cells(TitleBlockSpec spec, Messages texts) {
        return List.of(
                new Cell(texts.text("block.production"), spec.production(), spec.subject(), HEADING, 0.28),
                new Cell(texts.text("block.client"), spec.client(), spec.venue(), VALUE, 0.19),
                new Cell(texts.text("block.drawn"), spec.drawn(), spec.drawnBelow(), VALUE, 0.14),
                new Cell(texts.text("block.revision"), spec.revision(), spec.status(), VALUE, 0.13),
                new Cell(texts.text("block.sheet"), spec.sheet(), spec.sheetKind(), VALUE, 0.12),
                new Cell(texts.text("block.findings"), spec.findings(), spec.moreFindings(), VALUE, 0.14));
    }

    private void cell(Cell cell, Bounds bounds, List<SceneNode> nodes) {
        var x = bounds.x() + PADDING;
        var room = bounds.width() - 2 * PADDING;
        nodes.add(metrics.fitted(cell.caption(), new Point(x, bounds.y() + 20), TextAnchor.START, CAPTION,
                ColourRole.TEXT_MUTED, room));
        nodes.add(metrics.fitted(cell.value(), new Point(x, bounds.y() + 44), TextAnchor.START, cell.font(),
                ColourRole.TEXT, room));
        nodes.add(metrics.fitted(cell.below(), new Point(x, bounds.y() + 65), TextAnchor.START, CAPTION,
                ColourRole.TEXT_MUTED, room));
    }
}
