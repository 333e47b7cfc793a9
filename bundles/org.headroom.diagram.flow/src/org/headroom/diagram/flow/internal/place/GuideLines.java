/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.headroom.diagram.flow.internal.parts.SheetPart;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.render.arrange.Guides;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;

/**
 * Guides while things are dragged: they stand in line with what is near on the screen, or so that cables run straight.
 * What stands on the grid stays on it.
 */
public final class GuideLines {

    /**
     * Where things go.
     *
     * @param nodes the guide lines to draw
     * @param area  where these are
     */
    public record Settled(int dx, int dy, List<SceneNode> nodes, Bounds area) {
        public Settled {
            nodes = List.copyOf(nodes);
        }
    }

    private static final double REACH = 9;
    private static final double LEAST_ZOOM = 0.3;

    private final Guides guides;
    private final double zoom;
    private final boolean on;

    public GuideLines(SheetPart part, Set<Element> moved) {
        zoom = part.viewer().zoom();
        var box = Bounds.EMPTY;
        var others = new ArrayList<Bounds>();
        var ids = new HashSet<String>();
        moved.forEach(element -> ids.add(element.getId()));
        var seen = part.viewer().visible();
        for (var figure : part.picture().layout().devices()) {
            if (moved.contains(figure.placed())) {
                box = box.union(figure.box());
            } else if (figure.box().intersects(seen)) {
                others.add(figure.box());
            }
        }
        on = zoom >= LEAST_ZOOM && moved.stream().anyMatch(PlacedDevice.class::isInstance);
        guides = new Guides(box, others, ties(part, ids, seen), REACH, DiagramViewer.GRID);
    }

    private static List<Guides.Tie> ties(SheetPart part, Set<String> moved, Bounds seen) {
        var ties = new ArrayList<Guides.Tie>();
        for (var run : part.picture().layout().runs()) {
            boolean from = run.from().box().filter(moved::contains).isPresent();
            boolean to = run.to().box().filter(moved::contains).isPresent();
            if (!run.isStub() && from != to && seen.contains((from ? run.to() : run.from()).at())) {
                ties.add(from ? new Guides.Tie(run.from().at(), run.to().at())
                        : new Guides.Tie(run.to().at(), run.from().at()));
            }
        }
        return ties;
    }

    /** Where things go that the hand moves by a distance in pixels of the sheet. */
    public Settled settle(double dx, double dy, boolean free) {
        int x = onGrid(dx);
        int y = onGrid(dy);
        if (!on || free) {
            return new Settled(x, y, List.of(), Bounds.EMPTY);
        }
        var snap = guides.snap(dx, dy);
        x = onGrid(snap.dx());
        y = onGrid(snap.dy());
        var nodes = new ArrayList<SceneNode>();
        var area = Bounds.EMPTY;
        for (var line : guides.snap(x, y).lines()) {
            var points = List.of(line.from(), line.to());
            nodes.add(new Polyline(points, 0, Style.line(new Stroke(ColourRole.ACCENT, 1 / Math.min(1, zoom),
                    line.straight() ? Dash.SOLID : Dash.SHORT))));
            area = area.union(Bounds.around(points).grown(2));
        }
        return new Settled(x, y, nodes, area);
    }

    private static int onGrid(double distance) {
        return (int) Math.round(distance / DiagramViewer.GRID) * DiagramViewer.GRID;
    }
}
