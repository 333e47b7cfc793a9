/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.util.List;

import org.headroom.core.document.Section.Fact;

/** A part of a page, in words and looks. Templates ask for {@code kind()} first. */
public sealed interface SectionView {

    String kind();

    /** A heading. */
    record Heading(String anchor, int level, String text) implements SectionView {
        @Override
        public String kind() {
            return "heading";
        }
    }

    /** A paragraph; mark and word say its tone. */
    record Paragraph(String text, String mark, String word, String style) implements SectionView {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /** Names and values. */
    record Facts(List<Fact> facts) implements SectionView {
        @Override
        public String kind() {
            return "facts";
        }
    }

    /** A table; its width is written for CSS; the legend explains marks of figures. */
    record Table(String id, String caption, String width, List<ColumnView> columns, List<RowView> rows, List<String> legend)
            implements SectionView {
        @Override
        public String kind() {
            return "table";
        }
    }

    /** A column; the width is written for CSS. */
    record ColumnView(String key, String title, String unit, String width, String style) {
    }

    /** A row. */
    record RowView(String style, List<CellView> cells) {
    }

    /** A drawing; sizes in millimetres, written for CSS. */
    record Picture(String anchor, String title, String svg, String width, String height) implements SectionView {
        @Override
        public String kind() {
            return "picture";
        }
    }

    /** A new page. */
    record PageBreak() implements SectionView {
        @Override
        public String kind() {
            return "break";
        }
    }
}
