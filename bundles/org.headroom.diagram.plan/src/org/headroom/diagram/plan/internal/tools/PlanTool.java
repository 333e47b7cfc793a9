/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headroom.common.text.Messages;
import org.headroom.diagram.plan.internal.parts.PlanHost;
import org.headroom.diagram.plan.internal.parts.Snap;
import org.headroom.diagram.plan.internal.parts.VenuePart;
import org.headroom.diagram.plan.internal.picture.VenuePicture;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;

/**
 * Takes points from the mouse. A click sets one, a drag sets two; Escape gives up, Enter and a double click end. The last used
 * tool is left for the arrow when it is done.
 */
abstract class PlanTool extends AbstractTool {

    private static final Messages TEXTS = Messages.of(PlanTool.class);
    private static final int DRAG = 6;

    final PlanHost host;
    private final List<Point> points = new ArrayList<>();
    private org.eclipse.draw2d.geometry.Point pressed;

    PlanTool(PlanHost host) {
        this.host = host;
        setDefaultCursor(Cursors.CROSS);
        setUnloadWhenFinished(true);
    }

    /** How many points end the tool; 0 for any number until the user ends it. */
    abstract int wanted();

    /** Words for the status line. */
    abstract String hint(List<Point> points);

    /** @param dragged whether two points were given by a drag */
    abstract void done(View view, List<Point> points, boolean dragged);

    /** What is drawn for points and the mouse. */
    List<SceneNode> feedback(View view, List<Point> points, Point mouse, double zoom) {
        var nodes = new ArrayList<SceneNode>();
        if (!points.isEmpty()) {
            var line = new ArrayList<>(points);
            line.add(mouse);
            nodes.add(new Polyline(line, 0, Style.line(ColourRole.ACCENT, 2 / zoom)));
        }
        return nodes;
    }

    private DiagramViewer viewer() {
        return (DiagramViewer) getCurrentViewer();
    }

    private Optional<VenuePart> venue() {
        return viewer() != null && viewer().getContents() instanceof VenuePart part ? Optional.of(part) : Optional.empty();
    }

    private static View view(VenuePart venue) {
        return ((VenuePart.Contents) venue.getModel()).view();
    }

    @Override
    public void activate() {
        super.activate();
        points.clear();
        host.tell(Optional.of(hint(points)));
    }

    @Override
    public void deactivate() {
        clear();
        host.tell(Optional.empty());
        super.deactivate();
    }

    private void clear() {
        if (viewer() != null) {
            viewer().clearOverlay(this);
        }
    }

    private Snap.Snapped snapped(VenuePart venue) {
        var at = viewer().toSheet(getLocation().x, getLocation().y);
        return new Snap(host.design().production(), view(venue), viewer().zoom(), venue.picture().extent(), List.of())
                .snap(at, getCurrentInput().isAltKeyDown());
    }

    @Override
    protected boolean handleMove() {
        show();
        return true;
    }

    @Override
    protected boolean handleDrag() {
        show();
        return true;
    }

    private void show() {
        venue().ifPresent(venue -> {
            var snapped = snapped(venue);
            double zoom = viewer().zoom();
            var nodes = new ArrayList<SceneNode>(snapped.guides());
            nodes.addAll(feedback(view(venue), points, snapped.at(), zoom));
            var words = points.isEmpty() ? place(view(venue), snapped.at()) : VenuePicture.way(view(venue), points.getLast(), snapped.at());
            nodes.add(new Rect(snapped.at().x() + 10 / zoom, snapped.at().y() - 30 / zoom, words.length() * 7.2 / zoom, 18 / zoom, 3 / zoom,
                    Style.fill(ColourRole.PAPER).withOpacity(0.85)));
            nodes.add(Text.start(words, snapped.at().x() + 14 / zoom, snapped.at().y() - 17 / zoom, FontSpec.semiBold(12 / zoom), ColourRole.TEXT));
            var area = Bounds.around(java.util.stream.Stream.concat(points.stream(), java.util.stream.Stream.of(snapped.at())).toList());
            area = new Bounds(area.x(), area.y(), Math.max(1, area.width()), Math.max(1, area.height())).grown(340 / zoom).union(snapped.area());
            viewer().showOverlay(this, new DrawingSurface.Overlay(nodes, area), Set.of());
        });
    }

    private static String place(View view, Point at) {
        double across = at.x() / View.PIXELS;
        double along = -at.y() / View.PIXELS;
        return TEXTS.text("place." + view.name().toLowerCase(java.util.Locale.ROOT), across, along);
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button != 1) {
            giveUp();
            return true;
        }
        pressed = getLocation().getCopy();
        venue().ifPresent(venue -> add(venue, snapped(venue).at(), false));
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (button == 1 && pressed != null && points.size() == 1 && wanted() != 1
                && Math.abs(getLocation().x - pressed.x) + Math.abs(getLocation().y - pressed.y) > DRAG) {
            venue().ifPresent(venue -> {
                points.add(snapped(venue).at());
                finish(venue, true);
            });
        }
        pressed = null;
        return true;
    }

    private void add(VenuePart venue, Point at, boolean dragged) {
        if (wanted() == 0 && points.size() > 2 && points.getFirst().distance(at) * viewer().zoom() < 8) {
            finish(venue, false);
            return;
        }
        if (points.isEmpty() || points.getLast().distance(at) > 0.5) {
            points.add(at);
        }
        host.tell(Optional.of(hint(points)));
        if (wanted() > 0 && points.size() == wanted()) {
            finish(venue, dragged);
        }
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        venue().ifPresent(venue -> finish(venue, false));
        return true;
    }

    private void finish(VenuePart venue, boolean dragged) {
        var given = List.copyOf(points);
        points.clear();
        clear();
        var view = view(venue);
        handleFinished();
        if (given.size() >= Math.max(wanted(), dragged ? 2 : 1)) {
            done(view, given, dragged);
        }
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            giveUp();
            return true;
        }
        if (event.character == SWT.CR && !points.isEmpty()) {
            venue().ifPresent(venue -> finish(venue, false));
            return true;
        }
        if (event.character == SWT.BS && !points.isEmpty()) {
            points.removeLast();
            show();
            return true;
        }
        return super.handleKeyDown(event);
    }

    private void giveUp() {
        points.clear();
        clear();
        handleFinished();
    }

    @Override
    protected String getCommandName() {
        return "plan";
    }
}
