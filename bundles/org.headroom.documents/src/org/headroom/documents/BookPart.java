/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.util.Objects;

/**
 * A document in a book.
 *
 * @param printout the document
 * @param drawn    whether its pictures are pages of their own
 */
public record BookPart(Printout printout, boolean drawn) {

    public BookPart {
        Objects.requireNonNull(printout);
    }
}
