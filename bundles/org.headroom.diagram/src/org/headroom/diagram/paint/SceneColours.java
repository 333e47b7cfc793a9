/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.paint;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.headroom.render.scene.Ink;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Rgb;

/** The colours of a palette for the screen. For the UI thread. */
public final class SceneColours {

    private final Palette palette;
    private final Map<Rgb, Color> colours = new HashMap<>();

    public SceneColours(Palette palette) {
        this.palette = palette;
    }

    public Palette palette() {
        return palette;
    }

    /** The colour of an ink. It needs no disposal. */
    public Color of(Ink ink) {
        return colours.computeIfAbsent(palette.resolve(ink), rgb -> new Color(rgb.red(), rgb.green(), rgb.blue()));
    }
}
