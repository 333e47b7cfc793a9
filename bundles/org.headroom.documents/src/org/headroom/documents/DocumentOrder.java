/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.headroom.core.document.DocumentRequest;
import org.headroom.render.pdf.Paper;

/**
 * Which documents are wanted, as which files, and where.
 *
 * @param request   the production, the language, and the day to print
 * @param documents ids of the documents; empty for all
 * @param formats   kinds of files; a document gives those that it has; empty for all that it has
 * @param folder    where the files go; made when it is not there
 * @param paper     what documents other than drawings are printed on
 * @param templates the user's folder of templates
 */
public record DocumentOrder(DocumentRequest request, List<String> documents, Set<DocumentFormat> formats, Path folder,
        Paper paper, Optional<Path> templates) {

    public DocumentOrder {
        Objects.requireNonNull(request);
        documents = List.copyOf(documents);
        formats = Set.copyOf(formats);
        Objects.requireNonNull(folder);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(templates);
    }

    /** The same order for another request. */
    public DocumentOrder with(DocumentRequest other) {
        return new DocumentOrder(other, documents, formats, folder, paper, templates);
    }
}
