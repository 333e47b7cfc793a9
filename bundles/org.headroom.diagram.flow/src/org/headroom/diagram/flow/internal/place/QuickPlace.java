/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.List;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.QuickSearch.Suggestion;
import org.headroom.core.catalogue.QuickSearch.Wish;
import org.headroom.render.scene.Point;

/**
 * Places devices by typing: a few letters of maker, model or kind, Enter places it at the mouse, Enter again places
 * another; {@code 8x} before it places eight, {@code stagebox 24} one with 24 inputs.
 */
public final class QuickPlace implements SearchOverlay.Content<Suggestion> {

    private static final Messages MESSAGES = Messages.of(QuickPlace.class);

    private final Drawing drawing;
    private final Equipment equipment;
    private final Placer placer;
    private final SearchOverlay<Suggestion> overlay;
    private Point wished = new Point(0, 0);
    private Wish wish = Wish.of("");
    private int placed;

    public QuickPlace(Drawing drawing, Equipment equipment, Placer placer) {
        this.drawing = drawing;
        this.equipment = equipment;
        this.placer = placer;
        this.overlay = new SearchOverlay<>(drawing, this);
    }

    /** @param typed what has been typed already */
    public void open(String typed) {
        if (!overlay.isOpen()) {
            wished = drawing.mouse();
            placed = 0;
            overlay.open(typed, drawing.mousePixel());
        }
    }

    public boolean isOpen() {
        return overlay.isOpen();
    }

    @Override
    public String hint() {
        return MESSAGES.text("quick.hint");
    }

    @Override
    public List<Suggestion> find(String typed) {
        wish = Wish.of(typed);
        return equipment.find(wish.words());
    }

    /** Room for what would be placed. */
    @Override
    public int beside() {
        return (int) Math.round(220 * Math.min(1, drawing.viewer().zoom()));
    }

    @Override
    public String text(Suggestion found) {
        return found.name();
    }

    @Override
    public String detail(Suggestion found) {
        return found.category().getLiteral().replace('-', ' ');
    }

    @Override
    public String status(String typed, Optional<Suggestion> selected) {
        if (selected.isEmpty()) {
            return MESSAGES.text("quick.none");
        }
        if (placed > 0) {
            return MESSAGES.text("quick.placed", placed);
        }
        return wish.count() > 1 ? MESSAGES.text("quick.several", wish.count()) : MESSAGES.text("quick.one");
    }

    @Override
    public void preview(Optional<Suggestion> selected) {
        selected.ifPresentOrElse(suggestion -> placer.preview(suggestion, wish.count(), wished), placer::hide);
    }

    @Override
    public boolean take(Suggestion chosen, boolean withShift) {
        var devices = placer.place(chosen, wish.count(), wished);
        placed += devices.size();
        drawing.viewer().getControl().getDisplay().asyncExec(() -> {
            if (overlay.isOpen()) {
                preview(Optional.of(chosen));
            }
        });
        return withShift && !devices.isEmpty();
    }
}
