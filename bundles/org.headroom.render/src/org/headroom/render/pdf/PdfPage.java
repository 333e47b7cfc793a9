/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.pdf;

import org.headroom.render.scene.Scene;

/**
 * A drawing and the paper that it goes on.
 *
 * @param margin free on every side, in millimetres; 0 for a drawing that has its own border
 */
public record PdfPage(Scene scene, Paper paper, double margin, Fit fit) {

    /** How a drawing comes onto its paper. */
    public sealed interface Fit {
    }

    /** On one page: made smaller where it is larger than the paper, never larger. In the middle of the page. */
    public record OnePage() implements Fit {
    }

    /**
     * At a scale, on as many pages as it takes, in rows from the top left; neighbours repeat a strip to be glued.
     *
     * @param scale   1 is true size
     * @param overlap the strip in millimetres
     */
    public record Tiles(double scale, double overlap) implements Fit {

        public Tiles {
            if (!(scale > 0) || !(overlap >= 0)) {
                throw new IllegalArgumentException("Tiles at scale " + scale + " with overlap " + overlap + " mm");
            }
        }
    }

    public static PdfPage fitted(Scene scene, Paper paper, double margin) {
        return new PdfPage(scene, paper, margin, new OnePage());
    }

    public static PdfPage tiled(Scene scene, Paper paper, double margin, double scale, double overlap) {
        return new PdfPage(scene, paper, margin, new Tiles(scale, overlap));
    }

    /**
     * How much smaller than true size the drawing comes onto the paper (1: true size), so that the caller can take a
     * larger paper before texts get too small: a text of 12 px is 9 pt times this scale.
     */
    public double scale() {
        return switch (fit) {
            case Tiles tiles -> tiles.scale();
            case OnePage one -> {
                var room = paper.pixels().grown(-margin / 25.4 * 96);
                var page = scene.page();
                yield Math.min(1, Math.min(room.width() / page.width(), room.height() / page.height()));
            }
        };
    }
}
