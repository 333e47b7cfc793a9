/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

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
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.text.TextMetrics;

/**
 * Paints a drawing with Java 2D. Texts are painted as the shapes of the carried font, so that no font of the machine is
 * needed and every machine paints the same. May be used by several threads, each with a graphics of its own.
 */
public final class ScenePainter {

    private final Palette palette;
    private final TextMetrics metrics = TextMetrics.embedded();

    public ScenePainter(Palette palette) {
        this.palette = palette;
    }

    /**
     * Paints the background and the nodes; one unit of the graphics is a pixel at 100 %. The graphics is left as it
     * was.
     */
    public void paint(Scene scene, Graphics2D graphics) {
        var own = (Graphics2D) graphics.create();
        try {
            prepare(own);
            own.setColor(colour(scene.background(), 1));
            own.fill(rectangle(scene.page()));
            own.clip(rectangle(scene.page()));
            scene.nodes().forEach(node -> paint(node, own));
        } finally {
            own.dispose();
        }
    }

    /** Paints one node, such as a device. The graphics is left as it was. */
    public void paintNode(SceneNode node, Graphics2D graphics) {
        var own = (Graphics2D) graphics.create();
        try {
            prepare(own);
            paint(node, own);
        } finally {
            own.dispose();
        }
    }

    private static void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    private void paint(SceneNode node, Graphics2D graphics) {
        switch (node) {
            case Group group -> group(group, graphics);
            case Polyline line -> shape(path(line.outline().segments()), line.style(), graphics);
            case Outline outline -> shape(path(outline.segments()), outline.style(), graphics);
            case Rect rect -> shape(outline(rect), rect.style(), graphics);
            case Ellipse ellipse -> shape(new Ellipse2D.Double(ellipse.centre().x() - ellipse.radiusX(),
                    ellipse.centre().y() - ellipse.radiusY(), 2 * ellipse.radiusX(), 2 * ellipse.radiusY()),
                    ellipse.style(), graphics);
            case Polygon polygon -> shape(path(polygon), polygon.style(), graphics);
            case Text text -> text(text, graphics);
        }
    }

    private void group(Group group, Graphics2D graphics) {
        var own = (Graphics2D) graphics.create();
        try {
            own.translate(group.at().x(), group.at().y());
            if (group.rotation() != 0) {
                own.rotate(Math.toRadians(group.rotation()));
            }
            own.scale(group.scale(), group.scale());
            group.clip().ifPresent(clip -> own.clip(rectangle(clip)));
            group.children().forEach(child -> paint(child, own));
        } finally {
            own.dispose();
        }
    }

    private void shape(Shape shape, Style style, Graphics2D graphics) {
        style.fill().ifPresent(ink -> {
            graphics.setColor(colour(ink, style.opacity()));
            graphics.fill(shape);
        });
        style.stroke().ifPresent(stroke -> {
            graphics.setColor(colour(stroke.ink(), style.opacity()));
            graphics.setStroke(stroke(stroke));
            graphics.draw(shape);
        });
    }

    private void text(Text text, Graphics2D graphics) {
        var face = metrics.face(text.font().weight());
        var size = text.font().size();
        var drawn = metrics.drawable(text.content(), text.font().weight());
        var x = text.at().x() + metrics.width(drawn, text.font()) * text.anchor().shift();
        graphics.setColor(colour(text.ink(), 1));
        var line = new Path2D.Double();
        for (var i = 0; i < drawn.length(); i++) {
            var c = drawn.charAt(i);
            line.append(face.outline(c).getPathIterator(new AffineTransform(size, 0, 0, -size, x, text.at().y())),
                    false);
            x += metrics.width(String.valueOf(c), text.font());
        }
        graphics.fill(line);
    }

    private Color colour(Ink ink, double opacity) {
        var rgb = palette.resolve(ink);
        return new Color(rgb.red(), rgb.green(), rgb.blue(), (int) Math.round(opacity * 255));
    }

    private static BasicStroke stroke(Stroke stroke) {
        var cap = stroke.dash().round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        if (stroke.dash().isSolid()) {
            return new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND);
        }
        var lengths = new float[stroke.dash().lengths().size()];
        for (var i = 0; i < lengths.length; i++) {
            lengths[i] = stroke.dash().lengths().get(i).floatValue();
        }
        return new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND, 10, lengths, 0);
    }

    private static Shape outline(Rect rect) {
        var bounds = rect.bounds();
        if (rect.cornerRadius() == 0) {
            return rectangle(bounds);
        }
        return new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(),
                2 * rect.cornerRadius(), 2 * rect.cornerRadius());
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    private static Path2D path(Polygon polygon) {
        var path = new Path2D.Double();
        var first = polygon.points().getFirst();
        path.moveTo(first.x(), first.y());
        polygon.points().stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        path.closePath();
        return path;
    }

    private static Path2D path(List<PathSegment> segments) {
        var path = new Path2D.Double();
        for (var segment : segments) {
            switch (segment) {
                case PathSegment.Move(var to) -> path.moveTo(to.x(), to.y());
                case PathSegment.Line(var to) -> path.lineTo(to.x(), to.y());
                case PathSegment.Quad(var control, var to) -> path.quadTo(control.x(), control.y(), to.x(), to.y());
                case PathSegment.Cubic cubic -> curve(path, cubic);
                case PathSegment.Arc arc -> {
                    Point from = arc.at(arc.start());
                    path.lineTo(from.x(), from.y());
                    arc.cubics().forEach(cubic -> curve(path, cubic));
                }
                case PathSegment.Close() -> path.closePath();
            }
        }
        return path;
    }

    private static void curve(Path2D path, PathSegment.Cubic cubic) {
        path.curveTo(cubic.control1().x(), cubic.control1().y(), cubic.control2().x(), cubic.control2().y(),
                cubic.to().x(), cubic.to().y());
    }
}
