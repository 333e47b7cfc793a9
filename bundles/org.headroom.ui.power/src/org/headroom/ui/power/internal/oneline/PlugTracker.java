/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal.oneline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;

/**
 * Selects on a click. Dragged, it takes what hangs on a way, a distro, or a device that nothing feeds, to another source or
 * distro: those with a way that fits are lit. Escape, or letting go elsewhere, leaves everything as it was.
 */
final class PlugTracker extends SelectEditPartTracker {

    private static final double TINT = 0.14;
    private static final double LABEL_WIDTH = 220;

    private final ThingPart part;
    private final OneLinePart drawing;
    private Optional<Thing> dragged = Optional.empty();
    private Map<String, String> targets = Map.of();

    PlugTracker(ThingPart part, OneLinePart drawing) {
        super(part);
        this.part = part;
        this.drawing = drawing;
    }

    private DiagramViewer viewer() {
        return (DiagramViewer) getCurrentViewer();
    }

    @Override
    protected boolean handleDragStarted() {
        var handled = super.handleDragStarted();
        if (isInState(STATE_DRAG_IN_PROGRESS) && dragged.isEmpty()) {
            dragged = drawing.thing(part.key()).filter(thing -> !thing.moved().isEmpty());
            dragged.ifPresent(thing -> {
                targets = drawing.editing().targets(thing.moved());
                setCursor(Cursors.HAND);
            });
        }
        return handled;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            dragged.ifPresent(this::feedback);
        }
        return true;
    }

    private void feedback(Thing thing) {
        var nodes = new ArrayList<SceneNode>();
        var bounds = thing.frame();
        var mouse = mouse();
        var over = target(mouse);
        for (Thing each : drawing.things()) {
            if (each.key().kind() == Thing.Kind.SUPPLY && targets.containsKey(each.key().id())) {
                boolean held = over.filter(each::equals).isPresent();
                nodes.add(new Rect(each.frame(), 4, Style.fill(ColourRole.ACCENT).withOpacity(held ? 2 * TINT : TINT)));
                nodes.add(new Rect(each.frame(), 4, Style.line(new Stroke(ColourRole.ACCENT, (held ? 3 : 1.5) / viewer().zoom(),
                        held ? Dash.SOLID : Dash.SHORT))));
                bounds = bounds.union(each.frame());
            }
        }
        nodes.add(new Rect(thing.frame(), 4, Style.line(new Stroke(ColourRole.TEXT_MUTED, 1 / viewer().zoom(), Dash.SHORT))));
        var label = new Bounds(mouse.x() + 12, mouse.y() + 4, LABEL_WIDTH, 22);
        nodes.add(new Rect(label, 4, Style.of(ColourRole.PAPER, Stroke.solid(ColourRole.ACCENT, 1))));
        nodes.add(Text.start(thing.name(), label.x() + 8, label.y() + 15, FontSpec.semiBold(11), ColourRole.TEXT));
        viewer().showOverlay(new DrawingSurface.Overlay(nodes, bounds.union(label).grown(4)), Set.of());
        setCursor(over.isPresent() ? Cursors.HAND : Cursors.NO);
    }

    private Point mouse() {
        return viewer().toSheet(getLocation().x, getLocation().y);
    }

    /** The lit box at a place. */
    private Optional<Thing> target(Point place) {
        return drawing.things().stream().filter(each -> each.key().kind() == Thing.Kind.SUPPLY
                && targets.containsKey(each.key().id()) && each.frame().contains(place)).findFirst();
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS) && dragged.isPresent()) {
            List<String> devices = dragged.get().moved();
            var way = target(mouse()).map(each -> targets.get(each.key().id()));
            giveUp();
            setState(STATE_TERMINAL);
            way.ifPresent(each -> drawing.editing().plug(devices, each));
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC && dragged.isPresent()) {
            giveUp();
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    public void deactivate() {
        giveUp();
        super.deactivate();
    }

    private void giveUp() {
        if (dragged.isPresent()) {
            viewer().clearOverlay();
            dragged = Optional.empty();
            targets = Map.of();
        }
    }
}
