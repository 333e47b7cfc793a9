/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.arrange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.DrawingSurface.Overlay;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.sheet.PlacedFigure;
import org.headroom.render.sheet.SheetLayout;

/** Devices on their way from where they stand to where they will: the eye follows. Cables are left out meanwhile. */
final class Motion {

    private static final int FRAMES = 14;
    private static final int PAUSE_MS = 22;
    /** More devices are not moved one by one: each frame would take too long. */
    private static final int MOST = 400;

    private final DiagramViewer viewer;
    private final Map<PlacedFigure, Bounds> figures = new LinkedHashMap<>();
    private final Set<Object> hidden = new HashSet<>();
    private final Runnable done;

    /** @param done what comes after it */
    Motion(DiagramViewer viewer, SheetLayout layout, Map<PlacedDevice, Bounds> targets, Runnable done) {
        this.viewer = viewer;
        this.done = done;
        for (PlacedFigure figure : layout.devices()) {
            var target = targets.get(figure.placed());
            if (target != null) {
                figures.put(figure, target);
                hidden.add(figure.placed());
            }
        }
        layout.runs().stream().filter(run -> run.from().box().filter(this::moves).isPresent()
                || run.to().box().filter(this::moves).isPresent()).forEach(run -> hidden.add(run.cable()));
    }

    private boolean moves(String box) {
        return figures.keySet().stream().anyMatch(figure -> box.equals(figure.placed().getId()));
    }

    void start() {
        if (figures.size() > MOST) {
            done.run();
        } else {
            frame(1);
        }
    }

    private void frame(int number) {
        if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        if (number >= FRAMES) {
            viewer.clearOverlay(this);
            done.run();
            return;
        }
        show(eased((double) number / FRAMES));
        viewer.getControl().getDisplay().timerExec(PAUSE_MS, () -> frame(number + 1));
    }

    // Slow at both ends.
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }

    private void show(double share) {
        var nodes = new ArrayList<SceneNode>();
        var extent = Bounds.EMPTY;
        for (var each : figures.entrySet()) {
            var figure = each.getKey();
            var at = new Point(figure.at().x() + (each.getValue().x() - figure.at().x()) * share,
                    figure.at().y() + (each.getValue().y() - figure.at().y()) * share);
            nodes.add(figure.figure().group().movedTo(at));
            extent = extent.union(new Bounds(at.x(), at.y(), figure.figure().size().width(),
                    figure.figure().size().height()).grown(8));
        }
        viewer.showOverlay(this, new Overlay(nodes, extent), hidden);
    }
}
