/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

/** Texts for labels, in which an ampersand would underline a letter. */
final class Plain {

    private Plain() {
    }

    /** The text with every ampersand as it is. */
    static String text(String text) {
        return text.replace("&", "&&");
    }
}
