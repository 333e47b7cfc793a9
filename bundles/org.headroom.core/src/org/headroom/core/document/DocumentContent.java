/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a document says, apart from how it looks. Templates turn it into HTML and PDF; its tables become spreadsheets.
 *
 * @param title     title of the document
 * @param landscape whether its pages are wide
 * @param sections  its parts in order
 */
public record DocumentContent(String title, boolean landscape, List<Section> sections) {

    public DocumentContent {
        sections = List.copyOf(sections);
    }

    public Stream<Section.Table> tables() {
        return sections.stream().filter(Section.Table.class::isInstance).map(Section.Table.class::cast);
    }
}
