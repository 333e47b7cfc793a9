/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import org.headroom.common.text.Messages;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;

/**
 * What no design reaches, so that a file made to do harm is refused before it does. Counts along while one file is
 * parsed.
 */
final class XmlLimits {

    /** Bytes in a file. */
    static final long FILE_BYTES = 512L << 20;
    /** Elements within each other; below what the parsers of newer Java versions refuse by themselves. */
    static final int DEPTH = 128;
    /** Elements in a file. */
    static final int ELEMENTS = 5_000_000;
    /** Characters in one attribute: a measured curve is by far the longest. */
    static final int ATTRIBUTE_LENGTH = 4 << 20;

    private int depth;
    private int elements;

    void enter(Attributes attributes, Locator locator) throws StoppedParse {
        if (++depth > DEPTH) {
            throw tooMuch("limit.depth", DEPTH, locator);
        }
        if (++elements > ELEMENTS) {
            throw tooMuch("limit.elements", ELEMENTS, locator);
        }
        for (int i = 0, count = attributes.getLength(); i < count; i++) {
            if (attributes.getValue(i).length() > ATTRIBUTE_LENGTH) {
                throw tooMuch("limit.attribute", ATTRIBUTE_LENGTH, locator);
            }
        }
    }

    void leave() {
        depth--;
    }

    boolean atRoot() {
        return depth == 0;
    }

    private static StoppedParse tooMuch(String key, int limit, Locator locator) {
        return new StoppedParse.TooMuch(Messages.of(XmlLimits.class).text(key, limit), locator);
    }
}
