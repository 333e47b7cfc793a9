/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.diagram.plan.internal.parts.PlanHost;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;

/**
 * Draws an area. Seen from above a drag makes a rectangle and clicks make a polygon; a wall or an obstacle is a line with a height. In a section
 * a line makes an area as wide as the venue, whose height changes along it: a rake or a balcony.
 */
public final class DrawTool extends PlanTool {

    private static final Messages TEXTS = Messages.of(DrawTool.class);
    private static final double STAGE_M = 1.2;
    private static final double WALL_M = 5;
    private static final double OBSTACLE_M = 2.5;
    private static final double CEILING_M = 8;
    private static final double USUAL_HALF_WIDTH_M = 10;

    private final SurfaceKind kind;
    private final Consumer<EObject> drawn;

    /** @param drawn told the new area */
    public DrawTool(PlanHost host, SurfaceKind kind, Consumer<EObject> drawn) {
        super(host);
        this.kind = kind;
        this.drawn = drawn;
    }

    private boolean isUpright() {
        return kind == SurfaceKind.WALL || kind == SurfaceKind.OBSTACLE;
    }

    @Override
    int wanted() {
        return isUpright() ? 2 : 0;
    }

    @Override
    String hint(List<Point> points) {
        return TEXTS.text(isUpright() ? "hint.upright" : points.isEmpty() ? "hint.first" : "hint.more");
    }

    @Override
    List<SceneNode> feedback(View view, List<Point> points, Point mouse, double zoom) {
        if (view == View.PLAN && !isUpright() && points.size() == 1) {
            var nodes = new ArrayList<SceneNode>();
            nodes.add(new Rect(Bounds.around(List.of(points.getFirst(), mouse)), 0, Style.line(ColourRole.ACCENT, 1 / zoom).withOpacity(0.6)));
            nodes.add(Polyline.line(points.getFirst().x(), points.getFirst().y(), mouse.x(), mouse.y(), Style.line(ColourRole.ACCENT, 1 / zoom)));
            return nodes;
        }
        return super.feedback(view, points, mouse, zoom);
    }

    @Override
    void done(View view, List<Point> points, boolean dragged) {
        var corners = view == View.PLAN ? fromAbove(points, dragged) : fromSide(view, points);
        if (corners.size() < 3) {
            return;
        }
        var production = host.design().production();
        int before = production.getVenue() == null ? 0 : production.getVenue().getSurfaces().size();
        host.design().history().execute(host.edits().addSurface(kind, corners));
        drawn.accept(production.getVenue().getSurfaces().get(before));
    }

    private List<Point3> fromAbove(List<Point> points, boolean dragged) {
        double height = switch (kind) {
            case STAGE -> STAGE_M;
            case CEILING -> CEILING_M;
            default -> 0;
        };
        var level = new Point3(0, 0, height);
        if (isUpright()) {
            var up = new Point3(0, 0, kind == SurfaceKind.WALL ? WALL_M : OBSTACLE_M);
            var from = View.PLAN.place(points.get(0), level);
            var to = View.PLAN.place(points.get(1), level);
            return List.of(from, to, to.plus(up), from.plus(up));
        }
        if (points.size() == 2) {
            if (!dragged) {
                return List.of();
            }
            var box = Bounds.around(points);
            return box.width() < 1 || box.height() < 1 ? List.of() : List.of(new Point(box.x(), box.bottom()), new Point(box.right(), box.bottom()), new Point(box.right(), box.y()),
                    new Point(box.x(), box.y())).stream().map(each -> View.PLAN.place(each, level)).toList();
        }
        return points.stream().map(each -> View.PLAN.place(each, level)).toList();
    }

    /** The first and the last point make a slope across the venue. */
    private List<Point3> fromSide(View view, List<Point> points) {
        if (points.size() < 2) {
            return List.of();
        }
        var from = view.place(points.getFirst(), new Point3(0, 0, 0));
        var to = view.place(points.getLast(), new Point3(0, 0, 0));
        var half = view == View.SIDE ? new Point3(USUAL_HALF_WIDTH_M, 0, 0) : new Point3(0, USUAL_HALF_WIDTH_M, 0);
        var middle = view == View.SIDE ? new Point3(0, 0, 0) : new Point3(0, USUAL_HALF_WIDTH_M + 3, 0);
        return List.of(from.minus(half).plus(middle), from.plus(half).plus(middle), to.plus(half).plus(middle), to.minus(half).plus(middle));
    }
}
