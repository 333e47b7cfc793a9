/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.diagram.flow.internal.place.Drawing;
import org.headroom.diagram.flow.internal.place.SearchOverlay;

/** Lets the user choose from a list over the drawing, beside the mouse. */
public final class ListChooser implements Consumer<Choices> {

    private final Drawing drawing;

    public ListChooser(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public void accept(Choices choices) {
        new SearchOverlay<>(drawing, new Lines(choices)).open();
    }

    private record Lines(Choices choices) implements SearchOverlay.Content<Choices.Choice> {

        @Override
        public String hint() {
            return choices.hint();
        }

        @Override
        public List<Choices.Choice> find(String typed) {
            return choices.find().apply(typed);
        }

        @Override
        public String text(Choices.Choice found) {
            return found.text();
        }

        @Override
        public String detail(Choices.Choice found) {
            return found.detail();
        }

        @Override
        public String status(String typed, Optional<Choices.Choice> selected) {
            return choices.hint();
        }

        @Override
        public void preview(Optional<Choices.Choice> selected) {
            choices.shown().accept(selected);
        }

        @Override
        public boolean take(Choices.Choice chosen, boolean withShift) {
            choices.chosen().accept(chosen);
            return true;
        }
    }
}
