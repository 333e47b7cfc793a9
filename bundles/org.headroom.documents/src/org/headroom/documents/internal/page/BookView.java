/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.util.List;
import java.util.Map;

import org.headroom.core.document.Section.Fact;

/**
 * All that the template of a book is given.
 *
 * @param language  of its words
 * @param title     of the book
 * @param subject   the production
 * @param paged     whether this goes to PDF, not to a browser
 * @param cover     whether it has a cover and a table of contents
 * @param logo      picture on the cover as an address of its data; empty for none
 * @param facts     what the cover says
 * @param coverSize size of the cover and the table of contents for CSS
 * @param pageSize  size of the other pages for CSS
 * @param sheets    sizes of the papers of drawings
 * @param foot      the line below drawings, as a string of CSS with its quotes
 * @param pageLine  words around the numbers of pages, as parts of CSS
 * @param parts     the documents
 * @param text      words of the layout
 */
public record BookView(String language, String title, String subject, boolean paged, boolean cover, String logo,
        List<Fact> facts, String coverSize, String pageSize, List<SheetSize> sheets, String foot, String pageLine,
        List<Part> parts, Map<String, String> text) {

    /**
     * A document in the book.
     *
     * @param anchor where it begins
     * @param page   what it says
     * @param drawn  whether its pictures are pages of their own
     */
    public record Part(String anchor, PageView page, boolean drawn) {
    }

    /** The paper of a drawing. */
    public record SheetSize(String name, String width, String height) {
    }
}
