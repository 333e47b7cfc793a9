/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Outline;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.text.TextMetrics;

/**
 * Paints a scene on the screen. Made for one painting: it sets the GC up, and {@link #close()} gives it back without a
 * transform. For the UI thread.
 */
public final class ScenePainter implements AutoCloseable {

    /** Of lines of a picture from far, in pixels of the screen. */
    private static final double LEAST_WIDTH = 1;

    private final GC gc;
    private final Display display;
    private final SceneColours colours;
    private final GlyphPaths glyphs;
    private final Transform transform;
    private final ScenePaths paths;
    private final Map<Stroke, LineAttributes> lines = new HashMap<>();
    private Placement placement;
    private final double zoom;
    private final List<SceneNode> above = new ArrayList<>();
    private Optional<LineBatch> batch = Optional.empty();
    private boolean shapesReady;
    private Stroke lastStroke;

    /**
     * @param zoom device pixels for each pixel of the scene
     * @param x    where the scene's origin lies on the device
     */
    public ScenePainter(GC gc, Display display, SceneColours colours, double zoom, double x, double y) {
        this.gc = gc;
        this.display = display;
        this.colours = colours;
        this.glyphs = GlyphPaths.of(display);
        this.transform = new Transform(display);
        this.paths = new ScenePaths(display);
        this.placement = Placement.of(zoom, x, y);
        this.zoom = zoom;
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setFillRule(SWT.FILL_WINDING);
    }

    @Override
    public void close() {
        gc.setTransform(null);
        gc.setAlpha(255);
        transform.dispose();
    }

    /**
     * Begins with lines that are joined: those of one kind are drawn at once by {@link #endLines}, and what else is painted
     * meanwhile is drawn over them.
     *
     * @param visible the part of the scene that is painted
     */
    public void beginLines(Bounds visible) {
        var lines = new LineBatch(display);
        lines.setVisible(visible);
        batch = Optional.of(lines);
    }

    /** Draws the lines that were joined, and what is above them; does nothing when none were begun. */
    public void endLines() {
        if (batch.isPresent()) {
            var lines = batch.get();
            batch = Optional.empty();
            lines.paint(this);
            paint(above);
            above.clear();
        }
    }

    private void joined(SceneNode node, LineBatch lines) {
        switch (node) {
            case Group group when group.rotation() == 0 && group.scale() == 1 && group.clip().isEmpty()
                    && group.at().equals(Point.ORIGIN) -> group.children().forEach(child -> joined(child, lines));
            case Polyline line when isPlain(line.style()) -> lines.add(line, line.style().stroke().get());
            case Outline outline when isPlain(outline.style()) -> lines.add(outline.segments(), outline.style().stroke().get());
            default -> above.add(node);
        }
    }

    private static boolean isPlain(Style style) {
        return style.fill().isEmpty() && style.stroke().isPresent() && style.opacity() == 1;
    }

    /**
     * Draws a path of lines without corners, which is not to be disposed of. Its joins are mitred: cairo draws level and
     * upright lines several times as fast then.
     */
    void lines(Path path, Stroke stroke) {
        ready();
        gc.setAlpha(255);
        gc.setForeground(colours.of(stroke.ink()));
        gc.setLineAttributes(attributes(stroke, SWT.JOIN_MITER));
        lastStroke = null;
        gc.drawPath(path);
    }

    /**
     * Draws a path of a picture from far, which is not to be disposed of. Its lines are at least as wide as they can be
     * seen, and their edges are not smoothed, which takes most of the time and shows nothing where all lines are level or
     * upright.
     */
    void shape(Style style, Path path) {
        ready();
        alpha(style);
        style.fill().ifPresent(ink -> {
            gc.setBackground(colours.of(ink));
            gc.fillPath(path);
        });
        style.stroke().ifPresent(stroke -> {
            gc.setAntialias(SWT.OFF);
            lines(path, new Stroke(stroke.ink(), Math.max(stroke.width(), LEAST_WIDTH / zoom), Dash.SOLID));
            gc.setAntialias(SWT.ON);
        });
    }

    public void paint(List<? extends SceneNode> nodes) {
        for (var node : nodes) {
            paint(node);
        }
    }

    public void paint(SceneNode node) {
        if (batch.isPresent()) {
            joined(node, batch.get());
            return;
        }
        switch (node) {
            case Group group -> group(group);
            case Polyline line -> polyline(line);
            case Outline outline -> path(paths.of(outline.segments()), outline.style());
            case Rect rect -> rect(rect);
            case Ellipse ellipse -> path(paths.ellipse(ellipse), ellipse.style());
            case Polygon polygon -> path(paths.polygon(polygon.points()), polygon.style());
            case Text text -> text(text);
        }
    }

    private void group(Group group) {
        var outer = placement;
        placement = placement.moved(group.at().x(), group.at().y());
        if (group.rotation() != 0) {
            placement = placement.rotated(group.rotation());
        }
        if (group.scale() != 1) {
            placement = placement.scaled(group.scale());
        }
        shapesReady = false;
        if (group.clip().isPresent()) {
            clipped(group);
        } else {
            paint(group.children());
        }
        placement = outer;
        shapesReady = false;
    }

    private void clipped(Group group) {
        ready();
        var before = gc.getClipping();
        var clip = group.clip().get();
        gc.setClipping((int) Math.floor(clip.x()), (int) Math.floor(clip.y()), (int) Math.ceil(clip.width()),
                (int) Math.ceil(clip.height()));
        paint(group.children());
        ready();
        gc.setClipping(before);
    }

    private void polyline(Polyline line) {
        var points = line.points();
        if (line.cornerRadius() > 0 && points.size() > 2) {
            path(paths.of(line.outline().segments()), line.style());
            return;
        }
        var path = paths.open(points);
        path(path, line.style());
    }

    private void rect(Rect rect) {
        var bounds = rect.bounds();
        var whole = whole(bounds.x()) && whole(bounds.y()) && whole(bounds.width()) && whole(bounds.height());
        if (!whole) {
            path(paths.rect(bounds, rect.cornerRadius()), rect.style());
            return;
        }
        ready();
        var x = (int) bounds.x();
        var y = (int) bounds.y();
        var width = (int) bounds.width();
        var height = (int) bounds.height();
        var arc = (int) Math.round(rect.cornerRadius() * 2);
        alpha(rect.style());
        rect.style().fill().ifPresent(ink -> {
            gc.setBackground(colours.of(ink));
            if (arc > 0) {
                gc.fillRoundRectangle(x, y, width, height, arc, arc);
            } else {
                gc.fillRectangle(x, y, width, height);
            }
        });
        rect.style().stroke().ifPresent(stroke -> {
            pen(stroke);
            if (arc > 0) {
                gc.drawRoundRectangle(x, y, width, height, arc, arc);
            } else {
                gc.drawRectangle(x, y, width, height);
            }
        });
    }

    private static boolean whole(double value) {
        return value == Math.rint(value);
    }

    private void path(Path path, Style style) {
        try {
            ready();
            alpha(style);
            style.fill().ifPresent(ink -> {
                gc.setBackground(colours.of(ink));
                gc.fillPath(path);
            });
            style.stroke().ifPresent(stroke -> {
                pen(stroke);
                gc.drawPath(path);
            });
        } finally {
            path.dispose();
        }
    }

    private void alpha(Style style) {
        gc.setAlpha((int) Math.round(style.opacity() * 255));
    }

    private void pen(Stroke stroke) {
        gc.setForeground(colours.of(stroke.ink()));
        if (!stroke.equals(lastStroke)) {
            gc.setLineAttributes(lines.computeIfAbsent(stroke, ScenePainter::attributes));
            lastStroke = stroke;
        }
    }

    private static LineAttributes attributes(Stroke stroke) {
        return attributes(stroke, SWT.JOIN_ROUND);
    }

    private static LineAttributes attributes(Stroke stroke, int join) {
        var width = (float) stroke.width();
        Dash dash = stroke.dash();
        if (dash.isSolid()) {
            return new LineAttributes(width, SWT.CAP_FLAT, join, SWT.LINE_SOLID, null, 0, 10);
        }
        var lengths = new float[dash.lengths().size()];
        for (var i = 0; i < lengths.length; i++) {
            lengths[i] = dash.lengths().get(i).floatValue();
        }
        return new LineAttributes(width, dash.round() ? SWT.CAP_ROUND : SWT.CAP_FLAT, join, SWT.LINE_CUSTOM,
                lengths, 0, 10);
    }

    private void text(Text text) {
        if (text.content().isEmpty()) {
            return;
        }
        var shift = text.anchor().shift();
        var left = shift == 0 ? 0 : TextMetrics.embedded().width(text.content(), text.font()) * shift;
        use(placement.moved(text.at().x() + left, text.at().y()).scaled(text.font().size() / GlyphPaths.SIZE));
        shapesReady = false;
        gc.setAlpha(255);
        gc.setBackground(colours.of(text.ink()));
        gc.fillPath(glyphs.outline(text.content(), text.font().weight()));
    }

    /** Shapes are drawn under the transform of their group, texts each under their own. */
    private void ready() {
        if (!shapesReady) {
            use(placement);
            shapesReady = true;
        }
    }

    private void use(Placement wanted) {
        transform.setElements((float) wanted.xx(), (float) wanted.yx(), (float) wanted.xy(), (float) wanted.yy(),
                (float) wanted.x(), (float) wanted.y());
        gc.setTransform(transform);
    }
}
