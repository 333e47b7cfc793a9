/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Ink;
import org.headroom.render.scene.Outline;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;

/** Draws nodes into the content of a PDF page whose unit is a pixel, y down. */
final class PdfCanvas {

    private static final int ROUND = 1;
    private static final int BUTT = 0;

    private final PDPageContentStream content;
    private final Palette palette;
    private final PdfFonts fonts;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfCanvas(PDPageContentStream content, Palette palette, PdfFonts fonts) {
        this.content = content;
        this.palette = palette;
        this.fonts = fonts;
    }

    void draw(Scene scene) throws IOException {
        content.setLineJoinStyle(ROUND);
        rectangle(scene.page());
        colourFill(scene.background());
        content.fill();
        draw(scene.nodes());
    }

    private void draw(List<SceneNode> nodes) throws IOException {
        for (var node : nodes) {
            draw(node);
        }
    }

    private void draw(SceneNode node) throws IOException {
        switch (node) {
            case Group group -> group(group);
            case Polyline line -> shape(line.outline().segments(), line.style());
            case Outline outline -> shape(outline.segments(), outline.style());
            case Rect rect -> shape(PdfShapes.segments(rect), rect.style());
            case Ellipse ellipse -> shape(PdfShapes.segments(ellipse), ellipse.style());
            case Polygon polygon -> shape(PdfShapes.segments(polygon), polygon.style());
            case Text text -> text(text);
        }
    }

    private void group(Group group) throws IOException {
        content.saveGraphicsState();
        var move = AffineTransform.getTranslateInstance(group.at().x(), group.at().y());
        move.rotate(Math.toRadians(group.rotation()));
        move.scale(group.scale(), group.scale());
        if (!move.isIdentity()) {
            content.transform(new Matrix(move));
        }
        if (group.clip().isPresent()) {
            rectangle(group.clip().get());
            content.clip();
        }
        draw(group.children());
        content.restoreGraphicsState();
    }

    private void shape(List<PathSegment> segments, Style style) throws IOException {
        if (style.stroke().isEmpty() && style.fill().isEmpty()) {
            return;
        }
        var seeThrough = style.opacity() < 1;
        if (seeThrough) {
            content.saveGraphicsState();
            content.setGraphicsStateParameters(opacity(style.opacity()));
        }
        if (style.fill().isPresent()) {
            colourFill(style.fill().get());
        }
        if (style.stroke().isPresent()) {
            var stroke = style.stroke().get();
            var colour = palette.resolve(stroke.ink());
            content.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
            content.setLineWidth((float) stroke.width());
            content.setLineCapStyle(stroke.dash().round() ? ROUND : BUTT);
            var lengths = new float[stroke.dash().lengths().size()];
            for (var i = 0; i < lengths.length; i++) {
                lengths[i] = stroke.dash().lengths().get(i).floatValue();
            }
            content.setLineDashPattern(lengths, 0);
        }
        trace(segments);
        if (style.fill().isPresent() && style.stroke().isPresent()) {
            content.fillAndStroke();
        } else if (style.fill().isPresent()) {
            content.fill();
        } else {
            content.stroke();
        }
        if (seeThrough) {
            content.restoreGraphicsState();
        }
    }

    private PDExtendedGraphicsState opacity(double value) {
        return opacities.computeIfAbsent(value, v -> {
            var state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant(v.floatValue());
            state.setNonStrokingAlphaConstant(v.floatValue());
            return state;
        });
    }

    private void trace(List<PathSegment> segments) throws IOException {
        var at = Point.ORIGIN;
        for (var segment : segments) {
            switch (segment) {
                case PathSegment.Move(var to) -> {
                    content.moveTo((float) to.x(), (float) to.y());
                    at = to;
                }
                case PathSegment.Line(var to) -> {
                    content.lineTo((float) to.x(), (float) to.y());
                    at = to;
                }
                case PathSegment.Quad quad -> at = curve(PdfShapes.cubic(at, quad));
                case PathSegment.Cubic cubic -> at = curve(cubic);
                case PathSegment.Arc arc -> {
                    var from = arc.at(arc.start());
                    content.lineTo((float) from.x(), (float) from.y());
                    for (var cubic : arc.cubics()) {
                        at = curve(cubic);
                    }
                }
                case PathSegment.Close() -> content.closePath();
            }
        }
    }

    private Point curve(PathSegment.Cubic c) throws IOException {
        content.curveTo((float) c.control1().x(), (float) c.control1().y(), (float) c.control2().x(),
                (float) c.control2().y(), (float) c.to().x(), (float) c.to().y());
        return c.to();
    }

    private void text(Text text) throws IOException {
        var drawn = fonts.metrics().drawable(text.content(), text.font().weight());
        if (drawn.isBlank()) {
            return;
        }
        var left = text.at().x() + fonts.metrics().width(drawn, text.font()) * text.anchor().shift();
        content.beginText();
        colourFill(text.ink());
        content.setFont(fonts.font(text.font().weight()), (float) text.font().size());
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) left, (float) text.at().y()));
        content.showText(drawn);
        content.endText();
    }

    private void colourFill(Ink ink) throws IOException {
        var colour = palette.resolve(ink);
        content.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
    }

    private void rectangle(Bounds bounds) throws IOException {
        content.addRect((float) bounds.x(), (float) bounds.y(), (float) bounds.width(), (float) bounds.height());
    }
}
