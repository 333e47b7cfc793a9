/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.util.Objects;
import java.util.Optional;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.extension.ContributedFile;
import org.headroom.render.pdf.Paper;

/**
 * A document about to be written.
 *
 * @param id       of the document
 * @param template its own template; empty for the common one
 * @param content  what it says
 * @param request  what it was asked for
 * @param paper    what it is printed on, either way round
 */
public record Printout(String id, Optional<ContributedFile> template, DocumentContent content, DocumentRequest request,
        Paper paper) {

    public Printout {
        Objects.requireNonNull(id);
        Objects.requireNonNull(template);
        Objects.requireNonNull(content);
        Objects.requireNonNull(request);
        Objects.requireNonNull(paper);
    }
}
