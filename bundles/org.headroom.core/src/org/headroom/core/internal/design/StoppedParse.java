/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/** Parsing was stopped because going on makes no sense. */
abstract sealed class StoppedParse extends SAXException {

    private static final long serialVersionUID = 1L;

    private final int line;

    private StoppedParse(String message, Locator locator) {
        super(message);
        this.line = locator == null ? 1 : Math.max(1, locator.getLineNumber());
    }

    final int line() {
        return line;
    }

    /** The root is not that of a design. */
    static final class NotADesign extends StoppedParse {
        private static final long serialVersionUID = 1L;

        NotADesign(String found, Locator locator) {
            super(found, locator);
        }
    }

    /** The file has another schema version than this code. */
    static final class OtherVersion extends StoppedParse {
        private static final long serialVersionUID = 1L;
        private final int version;

        OtherVersion(int version, Locator locator) {
            super(String.valueOf(version), locator);
            this.version = version;
        }

        int version() {
            return version;
        }
    }

    /** The file is larger or deeper than any design. */
    static final class TooMuch extends StoppedParse {
        private static final long serialVersionUID = 1L;

        TooMuch(String message, Locator locator) {
            super(message, locator);
        }
    }
}
