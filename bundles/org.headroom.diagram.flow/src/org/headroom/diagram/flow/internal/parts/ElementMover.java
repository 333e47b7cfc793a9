/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.headroom.diagram.flow.internal.place.GuideLines;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.diagram.viewer.Mover;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.sheet.Element;
import org.headroom.model.system.Cable;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;

/** Shows things where they are dragged to, with their cables as rubber lines, and moves them when they are dropped. */
final class ElementMover implements Mover {

    private record Rubber(Cable cable, List<Point> line, boolean from, boolean to, Style style) {
    }

    private final SheetPart part;
    private final Set<Element> moved;
    private final List<SceneNode> drawings = new ArrayList<>();
    private final List<Rubber> rubbers = new ArrayList<>();
    private final Set<Object> hidden = new HashSet<>();
    private Bounds bounds = Bounds.EMPTY;
    private final GuideLines guides;
    private GuideLines.Settled settled = new GuideLines.Settled(0, 0, List.of(), Bounds.EMPTY);

    ElementMover(SheetPart part, Set<Element> moved) {
        this.part = part;
        this.moved = moved;
        hidden.addAll(moved);
        var viewer = part.viewer();
        var detail = Detail.at(viewer.zoom());
        moved.forEach(element -> viewer.surface().plane().get(element).ifPresent(item -> {
            drawings.addAll(item.drawing(detail));
            drawings.addAll(item.selection(viewer.zoom()));
            bounds = bounds.union(item.bounds());
        }));
        rubbers();
        guides = new GuideLines(part, moved);
    }

    @Override
    public Step settle(double dx, double dy, boolean free) {
        settled = guides.settle(dx, dy, free);
        return new Step(settled.dx(), settled.dy());
    }

    private void rubbers() {
        var ids = new HashSet<String>();
        moved.forEach(element -> ids.add(element.getId()));
        for (var run : part.picture().layout().runs()) {
            var from = run.from().box().filter(ids::contains).isPresent();
            var to = run.to().box().filter(ids::contains).isPresent();
            if (from || to) {
                var line = part.picture().line(run.cable()).orElseThrow();
                rubbers.add(new Rubber(run.cable(), line.points(), from || run.isStub(), to || run.isStub(),
                        Style.line(line.look().stroke())));
                hidden.add(run.cable());
            }
        }
    }

    @Override
    public void preview(int dx, int dy) {
        var nodes = new ArrayList<SceneNode>();
        var area = bounds.moved(dx, dy);
        for (var rubber : rubbers) {
            var line = RubberLine.moved(rubber.line(), rubber.from(), rubber.to(), dx, dy);
            nodes.add(new Polyline(line, 6, rubber.style()));
            area = area.union(Bounds.around(line).grown(4));
        }
        nodes.addAll(settled.nodes());
        area = area.union(settled.area());
        nodes.add(Group.at("moved", new Point(dx, dy), drawings));
        part.viewer().showOverlay(new DrawingSurface.Overlay(nodes, area), hidden);
        part.flow().gestures().hover(moved, dx, dy);
    }

    @Override
    public void commit(int dx, int dy) {
        var move = part.flow().edits().move(moved, dx, dy);
        part.flow().design().history().execute(part.flow().gestures().dropped(moved, dx, dy)
                .<Change>map(more -> new CompoundChange(more.label(), List.of(move, more))).orElse(move));
    }

    @Override
    public void cancel() {
        part.viewer().clearOverlay();
        part.flow().gestures().hoverEnds();
    }
}
