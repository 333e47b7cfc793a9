/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.FontWeight;
import org.headroom.render.text.TextMetrics;

/**
 * The font of the drawing on the screen: the same file that paper is set in, so that a text is as wide in the window as
 * in print. Each weight is made once, at a large size, and scaled when it is drawn, because a screen rounds the widths
 * of small letters. One for each display, made on first use; for the UI thread.
 */
public final class SceneFonts {

    private static final String KEY = SceneFonts.class.getName();
    private static final int POINTS = 72;
    private static final String SAMPLE = "Hamburgefonstiv 0123456789";

    /**
     * A weight at its large size.
     *
     * @param scale  how many times its pixels a text of 1 px has
     * @param ascent from the top of a line to its baseline, in the font's own pixels
     */
    record Face(Font font, double scale, double ascent) {
    }

    private final Map<FontWeight, Face> faces = new EnumMap<>(FontWeight.class);

    private SceneFonts(Display display) {
        var gc = new GC(display);
        try {
            for (var weight : FontWeight.values()) {
                load(display, weight);
                faces.put(weight, face(display, gc, weight));
            }
        } finally {
            gc.dispose();
        }
        display.disposeExec(() -> faces.values().forEach(face -> face.font().dispose()));
    }

    /** The fonts of a display. */
    public static SceneFonts of(Display display) {
        if (display.getData(KEY) instanceof SceneFonts fonts) {
            return fonts;
        }
        var fonts = new SceneFonts(display);
        display.setData(KEY, fonts);
        return fonts;
    }

    Face face(FontWeight weight) {
        return faces.get(weight);
    }

    private static Face face(Display display, GC gc, FontWeight weight) {
        var family = weight == FontWeight.SEMI_BOLD ? TextMetrics.FAMILY + " SemiBold" : TextMetrics.FAMILY;
        var font = new Font(display, family, POINTS, weight == FontWeight.BOLD ? SWT.BOLD : SWT.NORMAL);
        gc.setFont(font);
        var wanted = TextMetrics.embedded().width(SAMPLE, new FontSpec(1, weight));
        return new Face(font, wanted / gc.textExtent(SAMPLE).x, gc.getFontMetrics().getAscent());
    }

    /** The display reads fonts from files only. */
    private static void load(Display display, FontWeight weight) {
        try (var data = TextMetrics.embedded().face(weight).file()) {
            Path file = Files.createTempFile("headroom-", ".ttf");
            Files.copy(data, file, StandardCopyOption.REPLACE_EXISTING);
            file.toFile().deleteOnExit();
            if (!display.loadFont(file.toString())) {
                ILog.of(SceneFonts.class).warn("The font of the drawing was not accepted by this display: " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The font of the drawing cannot be written to the folder of temporary files", e);
        }
    }
}
