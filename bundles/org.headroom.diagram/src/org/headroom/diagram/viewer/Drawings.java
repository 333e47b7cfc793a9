/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.diagram.plane.SceneItem;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.SceneNode;

/** Keeps the drawings of the items that were painted last. One level of detail at a time. For the UI thread. */
final class Drawings {

    private static final int MOST = 1200;

    private record Drawn(int edition, List<SceneNode> nodes) {
    }

    private final Map<SceneItem, Drawn> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SceneItem, Drawn> eldest) {
            return size() > MOST;
        }
    };
    private Detail detail = Detail.FULL;

    List<SceneNode> of(SceneItem item, Detail wanted) {
        if (wanted != detail) {
            kept.clear();
            detail = wanted;
        }
        var drawn = kept.get(item);
        if (drawn == null || drawn.edition() != item.edition()) {
            drawn = new Drawn(item.edition(), item.drawing(wanted));
            kept.put(item, drawn);
        }
        return drawn.nodes();
    }

    /** The drawing of an item that was painted last, though it may be another one by now. */
    Optional<List<SceneNode>> last(SceneItem item) {
        return Optional.ofNullable(kept.get(item)).map(Drawn::nodes);
    }
}
