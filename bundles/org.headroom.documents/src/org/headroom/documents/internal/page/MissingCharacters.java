/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;
import org.headroom.render.scene.FontWeight;
import org.headroom.render.text.TextMetrics;

/** Characters of a document that the font of Headroom does not have: on paper they are empty squares. */
public final class MissingCharacters {

    private static final int MOST = 12;

    private final TreeSet<Integer> missing = new TreeSet<>();
    private final TextMetrics metrics = TextMetrics.embedded();

    private MissingCharacters() {
    }

    /** The characters of a document in order; empty when it can be printed as it is. */
    public static Collection<Integer> of(DocumentContent content) {
        var found = new MissingCharacters();
        found.look(content.title());
        content.sections().forEach(found::look);
        return found.missing;
    }

    /** The characters in words that any font has, such as {@code U+6F22 (HAN)}; the first few of many. */
    public static String words(Collection<Integer> characters) {
        var words = characters.stream().limit(MOST).map(c -> "U+%04X (%s)".formatted(c, Character.UnicodeScript.of(c)))
                .collect(Collectors.joining(", "));
        return characters.size() > MOST ? words + ", …" : words;
    }

    private void look(Section section) {
        switch (section) {
            case Section.Heading heading -> look(heading.text());
            case Section.Paragraph paragraph -> look(paragraph.text());
            case Section.Facts facts -> facts.facts().forEach(fact -> List.of(fact.name(), fact.value()).forEach(this::look));
            case Section.Picture picture -> look(picture.svg());
            case Section.PageBreak pageBreak -> {
                // says nothing
            }
            case Section.Table table -> {
                look(table.caption());
                table.columns().forEach(column -> look(column.title()));
                table.rows().forEach(row -> row.cells().forEach(cell -> {
                    if (cell instanceof Cell.Text text) {
                        look(text.text());
                    }
                }));
            }
        }
    }

    private void look(String text) {
        if (text.chars().allMatch(c -> c < 0x7f) || metrics.covers(text, FontWeight.REGULAR)) {
            return;
        }
        PlainWords.of(text).codePoints().filter(c -> !metrics.covers(Character.toString(c), FontWeight.REGULAR)
                && Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(missing::add);
    }
}
