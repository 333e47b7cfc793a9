/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.headroom.diagram.flow.internal.picture.SignalLayer;
import org.headroom.diagram.viewer.DiagramViewer;

/** Shows and hides the layers of one editor. */
final class LayerSwitch {

    private final DiagramViewer viewer;
    private final Set<SignalLayer> hidden = EnumSet.noneOf(SignalLayer.class);

    LayerSwitch(DiagramViewer viewer) {
        this.viewer = viewer;
    }

    static String command(SignalLayer layer) {
        return "org.headroom.diagram.layer." + layer.name().toLowerCase(Locale.ROOT);
    }

    boolean isShown(SignalLayer layer) {
        return !hidden.contains(layer);
    }

    void toggle(SignalLayer layer) {
        if (!hidden.remove(layer)) {
            hidden.add(layer);
        }
        var now = Set.copyOf(hidden);
        viewer.setFilter(item -> SignalLayer.shows(item, now));
    }

    /** The command of a layer, whose menu entry is checked while the layer is shown. */
    AbstractHandler handler(SignalLayer layer) {
        return new Toggle(layer);
    }

    private final class Toggle extends AbstractHandler implements IElementUpdater {

        private final SignalLayer layer;

        Toggle(SignalLayer layer) {
            this.layer = layer;
        }

        @Override
        public Object execute(ExecutionEvent event) {
            toggle(layer);
            return null;
        }

        @Override
        public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
            element.setChecked(isShown(layer));
        }
    }
}
