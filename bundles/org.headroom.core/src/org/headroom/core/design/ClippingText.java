/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.util.Optional;

import org.headroom.core.internal.design.DesignText;
import org.headroom.model.commands.Clipping;

/**
 * A clipping as text, for the clipboard: a small design file. What is pasted from there may come from anywhere, and is
 * read with the same care as a file.
 *
 * @param cut      whether the devices left their sheet for another place, and come back as the same ones
 * @param clipping what was copied
 */
public record ClippingText(boolean cut, Clipping clipping) {

    /** Stands in the notes of the small production; for nobody to read. */
    private static final String CUT = "headroom:cut";
    private static final int LONGEST = 20_000_000;

    /** The text. */
    public String text() {
        var production = clipping.production();
        if (cut) {
            production.setNotes(CUT);
        }
        return DesignText.write(production);
    }

    /** What a text holds; empty when it is no clipping, damaged, or newer than this version of Headroom. */
    public static Optional<ClippingText> read(String text) {
        if (text == null || text.length() > LONGEST || !text.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        return DesignText.read(text).flatMap(production -> Clipping.of(production)
                .map(clipping -> new ClippingText(CUT.equals(production.getNotes()), clipping)));
    }
}
