/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the figures drawn last, by content: a device that has not changed is not drawn anew. For one thread, as each
 * window and each export has its own.
 */
public final class FigureCache {

    private record Key(DeviceFigureSpec spec, Detail detail) {
    }

    private final DeviceFigures figures;
    private final Map<Key, DeviceFigure> kept;

    /** @param most how many figures are kept; the least recently used goes first */
    public FigureCache(DeviceFigures figures, int most) {
        this.figures = figures;
        this.kept = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, DeviceFigure> eldest) {
                return size() > most;
            }
        };
    }

    /** The figure of a device, drawn now or before. */
    public DeviceFigure figure(DeviceFigureSpec spec, Detail detail) {
        return kept.computeIfAbsent(new Key(spec, detail), key -> figures.figure(spec, detail));
    }
}
