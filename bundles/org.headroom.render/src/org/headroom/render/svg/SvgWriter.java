/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Outline;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.text.TextMetrics;

/**
 * Writes a drawing as SVG 1.1: real text, true size in millimetres, the colours of a palette. The same drawing gives
 * the same bytes on every machine. May be used by several threads.
 */
public final class SvgWriter {

    private static final double MM_PER_PIXEL = 25.4 / 96;

    private final Palette palette;
    private final TextMetrics metrics;

    public SvgWriter(Palette palette) {
        this.palette = palette;
        this.metrics = TextMetrics.embedded();
    }

    /** Writes the drawing as UTF-8 with LF. The stream stays open. */
    public void write(Scene scene, OutputStream out) throws IOException {
        out.write(text(scene).getBytes(StandardCharsets.UTF_8));
    }

    /** The drawing as the text of an SVG file. */
    public String text(Scene scene) {
        var page = scene.page();
        var svg = new SvgText();
        svg.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        svg.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", SvgText.number(page.width() * MM_PER_PIXEL) + "mm")
                .attribute("height", SvgText.number(page.height() * MM_PER_PIXEL) + "mm")
                .attribute("viewBox", numbers(List.of(page.x(), page.y(), page.width(), page.height())))
                .attribute("font-family", "'" + TextMetrics.FAMILY + "', Inter, 'DejaVu Sans', sans-serif")
                .attribute("stroke-linejoin", "round").attribute("xml:space", "preserve").inside();
        svg.open("title").content(scene.title()).end("title");
        svg.open("rect").number("x", page.x()).number("y", page.y()).number("width", page.width())
                .number("height", page.height()).attribute("fill", palette.resolve(scene.background()).hex()).close();
        scene.nodes().forEach(node -> write(node, svg));
        svg.end("svg");
        return svg.toString();
    }

    private void write(SceneNode node, SvgText svg) {
        switch (node) {
            case Group group -> group(group, svg);
            case Polyline line when line.cornerRadius() > 0 -> outline(line.outline(), svg);
            case Polyline line -> {
                svg.open("polyline").attribute("points", points(line.points()));
                style(line.style(), svg).close();
            }
            case Outline outline -> outline(outline, svg);
            case Rect rect -> rect(rect, svg);
            case Ellipse ellipse -> ellipse(ellipse, svg);
            case Polygon polygon -> {
                svg.open("polygon").attribute("points", points(polygon.points()));
                style(polygon.style(), svg).close();
            }
            case Text text -> text(text, svg);
        }
    }

    private void group(Group group, SvgText svg) {
        var clip = group.clip().map(bounds -> clip(bounds, svg));
        svg.open("g");
        if (!group.id().isEmpty()) {
            svg.attribute("class", group.id());
        }
        group.object().ifPresent(id -> svg.attribute("data-object", Text.plain(id)));
        var at = group.at();
        if (!at.equals(Point.ORIGIN) || group.rotation() != 0 || group.scale() != 1) {
            var turn = group.rotation() == 0 ? "" : " rotate(" + SvgText.number(group.rotation()) + ")";
            var scale = group.scale() == 1 ? "" : " scale(" + SvgText.precise(group.scale()) + ")";
            svg.attribute("transform",
                    "translate(" + SvgText.number(at.x()) + " " + SvgText.number(at.y()) + ")" + turn + scale);
        }
        svg.inside();
        group.title().ifPresent(title -> svg.open("title").content(title).end("title"));
        clip.ifPresent(id -> svg.open("g").attribute("clip-path", "url(#" + id + ")").inside());
        group.children().forEach(child -> write(child, svg));
        clip.ifPresent(id -> svg.end("g"));
        svg.end("g");
    }

    private static String clip(Bounds bounds, SvgText svg) {
        var id = svg.nextId("clip");
        svg.open("clipPath").attribute("id", id).inside();
        svg.open("rect").number("x", bounds.x()).number("y", bounds.y()).number("width", bounds.width())
                .number("height", bounds.height()).close();
        svg.end("clipPath");
        return id;
    }

    private void outline(Outline outline, SvgText svg) {
        svg.open("path").attribute("d", SvgPath.data(outline.segments()));
        style(outline.style(), svg).close();
    }

    private void rect(Rect rect, SvgText svg) {
        var bounds = rect.bounds();
        svg.open("rect").number("x", bounds.x()).number("y", bounds.y()).number("width", bounds.width())
                .number("height", bounds.height());
        if (rect.cornerRadius() > 0) {
            svg.number("rx", rect.cornerRadius());
        }
        style(rect.style(), svg).close();
    }

    private void ellipse(Ellipse ellipse, SvgText svg) {
        var round = ellipse.radiusX() == ellipse.radiusY();
        svg.open(round ? "circle" : "ellipse").number("cx", ellipse.centre().x()).number("cy", ellipse.centre().y());
        if (round) {
            svg.number("r", ellipse.radiusX());
        } else {
            svg.number("rx", ellipse.radiusX()).number("ry", ellipse.radiusY());
        }
        style(ellipse.style(), svg).close();
    }

    private void text(Text text, SvgText svg) {
        if (text.content().isBlank()) {
            return;
        }
        svg.open("text").number("x", text.at().x()).number("y", text.at().y()).number("font-size", text.font().size());
        if (text.font().weight().number() != 400) {
            svg.number("font-weight", text.font().weight().number());
        }
        switch (text.anchor()) {
            case START -> {
            }
            case MIDDLE -> svg.attribute("text-anchor", "middle");
            case END -> svg.attribute("text-anchor", "end");
        }
        if (metrics.covers(text.content(), text.font().weight())) {
            svg.number("textLength", metrics.width(text.content(), text.font()))
                    .attribute("lengthAdjust", "spacingAndGlyphs");
        }
        svg.attribute("fill", palette.resolve(text.ink()).hex());
        text.full().ifPresentOrElse(full -> svg.content(text.content(), full), () -> svg.content(text.content()));
        svg.end("text");
    }

    private SvgText style(Style style, SvgText svg) {
        svg.attribute("fill", style.fill().map(ink -> palette.resolve(ink).hex()).orElse("none"));
        style.stroke().ifPresent(stroke -> {
            svg.attribute("stroke", palette.resolve(stroke.ink()).hex());
            if (stroke.width() != 1) {
                svg.number("stroke-width", stroke.width());
            }
            if (!stroke.dash().isSolid()) {
                svg.attribute("stroke-dasharray", numbers(stroke.dash().lengths()));
            }
            if (stroke.dash().round()) {
                svg.attribute("stroke-linecap", "round");
            }
        });
        if (style.opacity() < 1) {
            svg.number("opacity", style.opacity());
        }
        return svg;
    }

    private static String points(List<Point> points) {
        return points.stream().map(p -> SvgText.number(p.x()) + "," + SvgText.number(p.y()))
                .collect(Collectors.joining(" "));
    }

    private static String numbers(List<Double> numbers) {
        return numbers.stream().map(SvgText::number).collect(Collectors.joining(" "));
    }
}
