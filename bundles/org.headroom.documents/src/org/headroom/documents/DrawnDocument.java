/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.util.List;

import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.render.pdf.PdfPage;

/**
 * A document that is a set of drawings: its PDF has each drawing at the size of its own paper, without a page of text
 * around it. Its content, for HTML and SVG, holds the same drawings as pictures.
 */
public interface DrawnDocument extends DocumentSource {

    /** The drawings in order. Empty when there is nothing to draw; then the PDF is made from the content. */
    List<PdfPage> pages(DocumentRequest request);

    /** Whether the drawings are for reading; labels, for example, are for cutting out. */
    default boolean belongsInBook() {
        return true;
    }
}
