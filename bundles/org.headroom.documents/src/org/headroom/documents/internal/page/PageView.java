/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.util.List;
import java.util.Map;

/**
 * All that a template is given.
 *
 * @param id        of the document
 * @param language  of its words
 * @param title     of the document
 * @param paged     whether this goes to PDF, not to a browser
 * @param wide      whether pages lie
 * @param pageSize  size of the page for CSS
 * @param block     cells of the title block
 * @param foot      the title block in one line, as a string of CSS with its quotes
 * @param pageLine  words around the numbers of pages, as parts of CSS
 * @param bookmarks headings, nested
 * @param sections  parts of the document
 * @param text      words of the layout
 */
public record PageView(String id, String language, String title, boolean paged, boolean wide, String pageSize,
        List<BlockCell> block, String foot, String pageLine, List<Bookmark> bookmarks, List<SectionView> sections,
        Map<String, String> text) {

    /** A cell of the title block. */
    public record BlockCell(String style, String caption, String value, String below, String width) {
    }

    /** A bookmark with what is below it. */
    public record Bookmark(String anchor, String text, List<Bookmark> children) {
    }
}
