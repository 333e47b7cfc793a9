/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file in which documents are written. */
public enum DocumentFormat {

    PDF, HTML, XLSX, CSV, SVG;

    /** As it is written on the command line and at the end of file names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DocumentFormat> of(String id) {
        return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
