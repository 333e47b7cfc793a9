/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.paint;

import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.FontWeight;
import org.headroom.render.text.TextMetrics;

/**
 * Texts as outlines of the font that paper is set in, so that a text in the window has the very shape and width that it
 * has in print. A display's own fonts round widths, and on GTK a font that is loaded while the program runs is not seen.
 * Kept by text and weight, at one large size. One for each display; for the UI thread.
 */
final class GlyphPaths {

    /** Size of the outlines in pixels; paths of a display are kept in fractions of a pixel. */
    static final double SIZE = 64;

    private static final String KEY = GlyphPaths.class.getName();
    private static final int MOST = 6000;

    private record Drawn(String text, FontWeight weight) {
    }

    private final TextMetrics metrics = TextMetrics.embedded();
    private final Display display;
    private final Map<Drawn, Path> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawn, Path> eldest) {
            if (size() <= MOST) {
                return false;
            }
            eldest.getValue().dispose();
            return true;
        }
    };

    private GlyphPaths(Display display) {
        this.display = display;
        display.disposeExec(() -> kept.values().forEach(Path::dispose));
    }

    /** The outlines for a display. */
    static GlyphPaths of(Display display) {
        if (display.getData(KEY) instanceof GlyphPaths paths) {
            return paths;
        }
        var paths = new GlyphPaths(display);
        display.setData(KEY, paths);
        return paths;
    }

    /** The outline of a text at {@link #SIZE}, from the origin to the right on the baseline. Not to be disposed of. */
    Path outline(String text, FontWeight weight) {
        return kept.computeIfAbsent(new Drawn(text, weight), this::draw);
    }

    private Path draw(Drawn drawn) {
        var path = new Path(display);
        var font = new FontSpec(SIZE, drawn.weight());
        var face = metrics.face(drawn.weight());
        var x = 0.0;
        for (var each : metrics.drawable(drawn.text(), drawn.weight()).codePoints().toArray()) {
            glyph(path, face.outline(each).getPathIterator(null), x);
            x += metrics.width(Character.toString(each), font);
        }
        return path;
    }

    /** Outlines are in ems with y up; the display's y goes down. */
    private static void glyph(Path path, PathIterator outline, double left) {
        var at = new double[6];
        for (; !outline.isDone(); outline.next()) {
            switch (outline.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(x(at, 0, left), y(at, 1));
                case PathIterator.SEG_LINETO -> path.lineTo(x(at, 0, left), y(at, 1));
                case PathIterator.SEG_QUADTO -> path.quadTo(x(at, 0, left), y(at, 1), x(at, 2, left), y(at, 3));
                case PathIterator.SEG_CUBICTO -> path.cubicTo(x(at, 0, left), y(at, 1), x(at, 2, left), y(at, 3),
                        x(at, 4, left), y(at, 5));
                default -> path.close();
            }
        }
    }

    private static float x(double[] at, int index, double left) {
        return (float) (at[index] * SIZE + left);
    }

    private static float y(double[] at, int index) {
        return (float) (-at[index] * SIZE);
    }
}
