/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.headroom.core.design.DesignFileException;
import org.headroom.model.production.Production;

/** A production as the text of a file that is not there. */
public final class DesignText {

    private static final Path NOWHERE = Path.of("clipboard");

    private DesignText() {
    }

    /** Writes a production that belongs to no open design. */
    public static String write(Production production) {
        try {
            return new String(DesignWriter.bytes(DesignResource.toWrite(production)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a production; empty when the text is none that this version can read. */
    public static Optional<Production> read(String text) {
        try {
            return Optional.of(new DesignReader(List.of()).parse(NOWHERE, text.getBytes(StandardCharsets.UTF_8))
                    .production());
        } catch (DesignFileException e) {
            return Optional.empty();
        }
    }
}
