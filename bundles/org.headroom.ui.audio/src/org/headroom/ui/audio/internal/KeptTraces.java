/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.audio.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.headroom.audio.measure.trace.Trace;

/** Curves that were kept or read, each with its colour, and whether it is shown. */
final class KeptTraces {

    /** Colours that stay apart for colour-blind people (Okabe and Ito 2008); blue is that of the live curve. */
    private static final List<RGB> COLOURS = List.of(new RGB(213, 94, 0), new RGB(0, 158, 115), new RGB(204, 121, 167),
            new RGB(230, 159, 0));

    /** One of them. */
    record Kept(Trace trace, RGB colour) {
    }

    private final List<Kept> kept = new ArrayList<>();
    private int made;

    Kept add(Trace trace) {
        var each = new Kept(trace, COLOURS.get(made++ % COLOURS.size()));
        kept.add(each);
        return each;
    }

    void remove(Kept each) {
        kept.remove(each);
    }

    List<Kept> all() {
        return List.copyOf(kept);
    }

    /** Number of the next one, for its name. */
    int next() {
        return made + 1;
    }
}
