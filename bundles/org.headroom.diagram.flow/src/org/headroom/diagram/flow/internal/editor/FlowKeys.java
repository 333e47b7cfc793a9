/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.diagram.plane.SceneItem;
import org.headroom.diagram.viewer.DiagramViewer;

/**
 * The keys of the drawing: Tab and Shift+Tab go from thing to thing, arrows move what is selected by one step of the grid
 * (with Shift by five) or scroll where nothing is, Ctrl with an arrow goes to the next thing in that direction, Escape
 * selects nothing. Letters and digits start a search for something to place.
 */
final class FlowKeys extends KeyHandler {

    private static final int FAST = 5;
    private static final int SCROLL = 48;

    private final DiagramViewer viewer;
    private final SheetView view;
    private Consumer<String> typing = typed -> {
    };

    FlowKeys(DiagramViewer viewer, SheetView view) {
        this.viewer = viewer;
        this.view = view;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        return switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(event, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(event, 1, 0);
            case SWT.ARROW_UP -> arrow(event, 0, -1);
            case SWT.ARROW_DOWN -> arrow(event, 0, 1);
            case SWT.ESC -> {
                viewer.deselectAll();
                yield true;
            }
            default -> super.keyPressed(event) || typed(event);
        };
    }

    /** Tells somebody of letters and digits that mean nothing else. */
    void onTyped(Consumer<String> listener) {
        typing = listener;
    }

    private boolean typed(KeyEvent event) {
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3 | SWT.MOD4)) == 0;
        if (plain && Character.isLetterOrDigit(event.character)) {
            typing.accept(String.valueOf(event.character));
            return true;
        }
        return false;
    }

    private boolean arrow(KeyEvent event, int x, int y) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            goTowards(x, y);
        } else if (viewer.getSelectedEditParts().isEmpty()) {
            viewer.scroll(x * SCROLL, y * SCROLL);
        } else {
            var step = DiagramViewer.GRID * ((event.stateMask & SWT.SHIFT) != 0 ? FAST : 1);
            view.part().ifPresent(part -> part.nudge(x * step, y * step));
        }
        return true;
    }

    /** Selects the next thing in reading order, or the one before. */
    void step(boolean forward) {
        var items = new ArrayList<>(viewer.surface().plane().all());
        items.removeIf(item -> item.key() instanceof PlacedPort);
        if (items.isEmpty()) {
            return;
        }
        items.sort(Comparator.<SceneItem>comparingInt(item -> (int) Math.floor(item.bounds().y() / SCROLL))
                .thenComparingDouble(item -> item.bounds().x()));
        var at = items.indexOf(focus().orElse(null));
        viewer.part(items.get(Math.floorMod(at + (forward ? 1 : -1), items.size())).key()).ifPresent(this::select);
    }

    private Optional<SceneItem> focus() {
        return Optional.ofNullable(viewer.getFocusEditPart()).flatMap(part -> viewer.surface().plane().get(part.getModel()));
    }

    private void goTowards(int x, int y) {
        var from = focus();
        if (from.isEmpty()) {
            step(true);
            return;
        }
        var start = from.get().bounds().centre();
        SceneItem best = null;
        var least = Double.MAX_VALUE;
        for (var item : viewer.surface().plane().all()) {
            var to = item.bounds().centre();
            var along = (to.x() - start.x()) * x + (to.y() - start.y()) * y;
            var aside = Math.abs((to.x() - start.x()) * y) + Math.abs((to.y() - start.y()) * x);
            if (item != from.get() && along > 0 && along + 2.0 * aside < least) {
                least = along + 2.0 * aside;
                best = item;
            }
        }
        if (best != null) {
            viewer.part(best.key()).ifPresent(this::select);
        }
    }

    private void select(GraphicalEditPart part) {
        viewer.select(part);
        viewer.reveal(part);
    }
}
