/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headroom.core.connection.Fit;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;
import org.headroom.render.flow.PortAnchor;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.text.TextMetrics;

/**
 * What is seen while a cable is drawn: ports that may be joined are lit, devices without one fade, the cables that a drop
 * would make are drawn, and a note at the mouse says why it would not. Shapes differ as well as colours.
 */
final class Feedback {

    /** A cable that a drop would make. */
    record Ghost(PortAnchor from, Point to, Fit fit) {
    }

    private static final double RADIUS = 8;
    private static final double STUB = 16;
    private static final double NOTE_AWAY = 18;
    private static final double NOTE_PAD = 6;
    /** Below this zoom ports are not drawn, and lights would hide everything. */
    private static final double LIT_ZOOM = 0.3;
    private static final double TINT = 0.35;

    private final DiagramViewer viewer;
    private final Object lights = new Object();
    private Optional<Bounds> lit = Optional.empty();

    Feedback(DiagramViewer viewer) {
        this.viewer = viewer;
    }

    /** Lights what may be joined in what the window shows; does nothing when that has been done. */
    void light(Targets targets, Set<?> own) {
        var visible = viewer.visible();
        if (lit.filter(visible::equals).isPresent()) {
            return;
        }
        lit = Optional.of(visible);
        var fitting = targets.devices(visible);
        var standingOut = new HashSet<Object>(own);
        standingOut.addAll(fitting);
        for (var item : viewer.surface().plane().in(visible)) {
            if (!(item.key() instanceof PlacedDevice) && !(item.key() instanceof Cable)) {
                standingOut.add(item.key());
            }
        }
        // a sheet on which nothing fits would be gone altogether
        viewer.setEmphasis(fitting.isEmpty() ? Optional.empty() : Optional.of(standingOut));
        var nodes = new ArrayList<SceneNode>();
        if (viewer.zoom() >= LIT_ZOOM) {
            targets.in(visible).stream().filter(target -> standingOut.contains(target.port().placed()))
                    .forEach(target -> nodes.addAll(light(target)));
        }
        viewer.showOverlay(lights, new DrawingSurface.Overlay(nodes, visible), Set.of());
    }

    private static List<SceneNode> light(Targets.Target target) {
        var at = target.anchor().at();
        return switch (target.verdict().fit()) {
            case GOOD -> List.of(ring(at, ColourRole.ACCENT, Dash.SOLID));
            case DOUBTFUL, MISFIT -> List.of(ring(at, ColourRole.WARNING, Dash.DOTTED));
            case IMPOSSIBLE -> List.of(Ellipse.circle(at.x(), at.y(), RADIUS - 1,
                    Style.fill(ColourRole.PAPER).withOpacity(1 - TINT)));
        };
    }

    private static Ellipse ring(Point at, ColourRole role, Dash dash) {
        return Ellipse.circle(at.x(), at.y(), RADIUS, Style.line(new Stroke(role, 2, dash)));
    }

    /** Draws the cables that a drop would make, and a note. */
    void show(List<Ghost> ghosts, Point mouse, String note) {
        var nodes = new ArrayList<SceneNode>();
        var area = Bounds.EMPTY;
        for (var ghost : ghosts) {
            var line = line(ghost.from(), ghost.to());
            var style = Style.line(new Stroke(colour(ghost.fit()), 2 / Math.min(1, viewer.zoom()),
                    ghost.fit() == Fit.GOOD ? Dash.SOLID : Dash.SHORT));
            nodes.add(new Polyline(line, 4, style));
            nodes.add(Ellipse.circle(ghost.to().x(), ghost.to().y(), RADIUS / 2, Style.fill(colour(ghost.fit()))));
            area = area.union(Bounds.around(line).grown(RADIUS * 2));
        }
        if (!note.isBlank()) {
            area = area.union(note(nodes, mouse, note));
        }
        viewer.showOverlay(new DrawingSurface.Overlay(nodes, area), Set.of());
    }

    private static ColourRole colour(Fit fit) {
        return switch (fit) {
            case GOOD -> ColourRole.ACCENT;
            case DOUBTFUL, MISFIT -> ColourRole.WARNING;
            case IMPOSSIBLE -> ColourRole.ERROR;
        };
    }

    /** A box with a text below the mouse, as large on the screen at any zoom. */
    private Bounds note(List<SceneNode> nodes, Point mouse, String text) {
        var scale = 1 / viewer.zoom();
        var font = FontSpec.regular(13 * scale);
        var metrics = TextMetrics.embedded();
        var width = metrics.width(text, font) + 2 * NOTE_PAD * scale;
        var height = metrics.lineHeight(font) + 2 * NOTE_PAD * scale;
        var visible = viewer.visible();
        var x = Math.clamp(mouse.x() + NOTE_AWAY * scale, visible.x(), Math.max(visible.x(), visible.right() - width));
        var y = Math.clamp(mouse.y() + NOTE_AWAY * scale, visible.y(), Math.max(visible.y(), visible.bottom() - height));
        var box = new Bounds(x, y, width, height);
        nodes.add(new Rect(box, 4 * scale, Style.of(ColourRole.PAPER, Stroke.solid(ColourRole.RULE, scale))));
        nodes.add(Text.start(text, x + NOTE_PAD * scale, y + NOTE_PAD * scale + metrics.ascent(font), font, ColourRole.TEXT));
        return box.grown(2 * scale);
    }

    /** A plain way from a port; the router lays the real one after the drop. */
    static List<Point> line(PortAnchor from, Point to) {
        var at = from.at();
        var out = at.moved(from.side().sign() * STUB, 0);
        var ahead = (to.x() - out.x()) * from.side().sign() >= 0;
        var turn = ahead ? Math.round((out.x() + to.x()) / 2) : out.x();
        var points = new ArrayList<Point>(List.of(at));
        if (ahead) {
            points.add(new Point(turn, at.y()));
            points.add(new Point(turn, to.y()));
        } else {
            var middle = Math.round((at.y() + to.y()) / 2);
            points.add(out);
            points.add(new Point(out.x(), middle));
            points.add(new Point(to.x() - from.side().sign() * STUB, middle));
            points.add(new Point(to.x() - from.side().sign() * STUB, to.y()));
        }
        points.add(to);
        return points;
    }

    void clear() {
        lit = Optional.empty();
        viewer.setEmphasis(Optional.empty());
        viewer.clearOverlay(lights);
        viewer.clearOverlay();
    }
}
