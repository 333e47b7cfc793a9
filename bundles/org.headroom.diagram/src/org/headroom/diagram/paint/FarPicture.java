/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Outline;
import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;

/**
 * Thousands of simple shapes as a few paths, one for each style, so that a whole sheet is painted from far in a few calls.
 * Styles are painted in the order in which they first came. What is no simple shape is kept and painted after them. For the
 * UI thread; to be disposed of.
 */
public final class FarPicture {

    private final Display display;
    private final Map<Style, Path> paths = new LinkedHashMap<>();
    private final List<SceneNode> others = new ArrayList<>();

    public FarPicture(Display display) {
        this.display = display;
    }

    public void add(List<? extends SceneNode> nodes) {
        nodes.forEach(node -> add(node, Point.ORIGIN));
    }

    private void add(SceneNode node, Point at) {
        switch (node) {
            case Group group when group.rotation() == 0 && group.scale() == 1 && group.clip().isEmpty() ->
                group.children().forEach(child -> add(child, at.moved(group.at().x(), group.at().y())));
            case Polyline line -> line(line.points(), at, path(line.style()));
            case Rect rect -> path(rect.style()).addRectangle((float) (rect.bounds().x() + at.x()),
                    (float) (rect.bounds().y() + at.y()), (float) rect.bounds().width(), (float) rect.bounds().height());
            case Outline outline -> corners(outline, at);
            default -> others.add(Group.at("far", at, List.of(node)));
        }
    }

    private Path path(Style style) {
        return paths.computeIfAbsent(style, each -> new Path(display));
    }

    private static void line(List<Point> points, Point at, Path path) {
        path.moveTo((float) (points.getFirst().x() + at.x()), (float) (points.getFirst().y() + at.y()));
        for (var i = 1; i < points.size(); i++) {
            path.lineTo((float) (points.get(i).x() + at.x()), (float) (points.get(i).y() + at.y()));
        }
    }

    /** From far, curves are not told from straight lines. */
    private void corners(Outline outline, Point at) {
        var path = path(outline.style());
        for (var segment : outline.segments()) {
            switch (segment) {
                case PathSegment.Move(var to) -> path.moveTo((float) (to.x() + at.x()), (float) (to.y() + at.y()));
                case PathSegment.Line(var to) -> path.lineTo((float) (to.x() + at.x()), (float) (to.y() + at.y()));
                case PathSegment.Quad(var control, var to) -> path.lineTo((float) (to.x() + at.x()), (float) (to.y() + at.y()));
                case PathSegment.Cubic cubic -> path.lineTo((float) (cubic.to().x() + at.x()), (float) (cubic.to().y() + at.y()));
                case PathSegment.Arc arc -> {
                    var to = arc.at(arc.start() + arc.sweep());
                    path.lineTo((float) (to.x() + at.x()), (float) (to.y() + at.y()));
                }
                case PathSegment.Close() -> path.close();
            }
        }
    }

    public void paint(ScenePainter painter) {
        paths.forEach(painter::shape);
        painter.paint(others);
    }

    public void dispose() {
        paths.values().forEach(Path::dispose);
        paths.clear();
    }
}
