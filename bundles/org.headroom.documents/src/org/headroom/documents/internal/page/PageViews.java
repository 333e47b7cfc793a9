/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Fact;
import org.headroom.documents.Printout;
import org.headroom.documents.internal.page.PageView.Bookmark;
import org.headroom.render.pdf.Paper;

/** Makes what a template is given from the content of a document. */
public final class PageViews {

    private static final Pattern PROLOGUE = Pattern.compile("^\\s*(<\\?xml[^>]*\\?>)?\\s*(<!DOCTYPE[^>\\[]*>)?\\s*");

    /** The start tag of a picture that says nothing of style. */
    private static final Pattern OPENING = Pattern.compile("^<svg\\b((?![^>]*\\sstyle=)[^>]*>)");
    private static final double MARGINS_X = 28;
    private static final double MARGINS_Y = 40;
    private static final double CAPTION = 18;

    private final Wording words;
    private final TableViews tables;
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final String prefix;
    private final boolean paged;
    private final Paper paper;
    private int anchors;

    private PageViews(Printout printout, boolean paged, String prefix) {
        this.prefix = prefix;
        this.paged = paged;
        paper = printout.content().landscape() ? printout.paper().landscape() : printout.paper().portrait();
        words = new Wording(printout.request().locale());
        tables = new TableViews(paged, paper.width() - MARGINS_X, words);
    }

    /** @param paged whether the page goes to PDF, not to a browser */
    public static PageView of(Printout printout, boolean paged) {
        return of(printout, paged, "");
    }

    /** @param prefix begins the names of anchors, so that several documents can stand in one page */
    static PageView of(Printout printout, boolean paged, String prefix) {
        return new PageViews(printout, paged, prefix).make(printout);
    }

    private PageView make(Printout printout) {
        var content = printout.content();
        var title = PlainWords.of(content.title());
        var sections = new ArrayList<>(content.sections().stream().map(this::section).toList());
        var missing = paged ? MissingCharacters.of(content) : List.<Integer>of();
        if (!missing.isEmpty()) {
            sections.add(section(new Section.Paragraph(words.text("characters.missing", MissingCharacters.words(missing)),
                    Section.Tone.WARNING)));
        }
        var block = new TitleBlockCells(words).of(printout, paged);
        var foot = Stream.of(PlainWords.of(text(printout.request().production().getName())), title,
                block.stream().filter(cell -> cell.style().equals("revision")).map(PageView.BlockCell::value).findFirst()
                        .orElse(""))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        var size = String.format(Locale.ROOT, "%.1fmm %.1fmm", paper.width(), paper.height());
        var page = CssText.quoted(words.text("page") + " ") + " counter(page) "
                + CssText.quoted(" " + words.text("of") + " ") + " counter(pages)";
        return new PageView(printout.id(), words.locale().toLanguageTag(), title, paged, content.landscape(), size, block,
                CssText.quoted(foot), page, List.copyOf(bookmarks), sections, words.all());
    }

    private SectionView section(Section section) {
        return switch (section) {
            case Section.Heading heading -> heading(heading);
            case Section.Paragraph paragraph -> new SectionView.Paragraph(PlainWords.lines(paragraph.text()),
                    Wording.mark(paragraph.tone()), words.word(paragraph.tone()), Wording.style(paragraph.tone()));
            case Section.Facts facts -> new SectionView.Facts(facts.facts().stream()
                    .map(fact -> new Fact(PlainWords.of(fact.name()), PlainWords.of(fact.value()))).toList());
            case Section.Table table -> tables.of(table);
            case Section.Picture picture -> picture(picture);
            case Section.PageBreak pageBreak -> new SectionView.PageBreak();
        };
    }

    private SectionView heading(Section.Heading heading) {
        int level = Math.clamp(heading.level(), 1, 4);
        var text = PlainWords.of(heading.text());
        return new SectionView.Heading(bookmark(text, level), level, text);
    }

    /** On paper a picture that is larger than the page is made as small as it must be, and never cut. */
    private SectionView picture(Section.Picture picture) {
        var title = PlainWords.of(picture.title());
        double scale = paged ? Math.min(1, Math.min((paper.width() - MARGINS_X) / picture.widthMm(),
                (paper.height() - MARGINS_Y - CAPTION) / picture.heightMm())) : 1;
        var width = String.format(Locale.ROOT, "%.2f", picture.widthMm() * scale);
        var height = String.format(Locale.ROOT, "%.2f", picture.heightMm() * scale);
        var svg = paged ? sized(picture.svg(), width, height) : PROLOGUE.matcher(picture.svg()).replaceFirst("");
        return new SectionView.Picture(bookmark(title, 1), title, svg, width, height);
    }

    /** A drawing with its size in millimetres. */
    static String sized(String svg, String width, String height) {
        return OPENING.matcher(PROLOGUE.matcher(svg).replaceFirst(""))
                .replaceFirst("<svg style=\"width:" + width + "mm;height:" + height + "mm\"$1");
    }

    private String bookmark(String text, int level) {
        var anchor = prefix + "s" + ++anchors;
        var siblings = bookmarks;
        for (int i = 1; i < level && !siblings.isEmpty(); i++) {
            siblings = siblings.getLast().children();
        }
        siblings.add(new Bookmark(anchor, text.isBlank() ? "–" : text, new ArrayList<>()));
        return anchor;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
