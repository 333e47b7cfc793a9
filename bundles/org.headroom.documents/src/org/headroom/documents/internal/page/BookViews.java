/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Fact;
import org.headroom.documents.Printout;
import org.headroom.documents.internal.page.BookView.SheetSize;
import org.headroom.render.pdf.Paper;

/** Makes what the template of a book is given from the documents in it. */
public final class BookViews {

    /** What is left free below a drawing for the number of its page, and a little, so that no page overflows; in mm. */
    private static final double FOOT = 7.5;
    /** What is left free around a picture that has a page of the book, in mm. */
    private static final double PLATE = 10;

    private final Printout book;
    private final boolean paged;
    private final Wording words;
    private final LinkedHashMap<String, SheetSize> sizes = new LinkedHashMap<>();

    private BookViews(Printout book, boolean paged) {
        this.book = book;
        this.paged = paged;
        words = new Wording(book.request().locale());
    }

    /**
     * @param book  the book as a document
     * @param parts its documents; those that are drawn have pages of their own for each picture
     * @param drawn which of them are drawn, by id
     * @param logo  picture on the cover, as the address of its data; empty for none
     * @param cover whether there are a cover and a table of contents
     */
    public static BookView of(Printout book, List<Printout> parts, List<String> drawn, Optional<String> logo,
            boolean cover, boolean paged) {
        return new BookViews(book, paged).make(parts, drawn, logo, cover);
    }

    private BookView make(List<Printout> parts, List<String> drawn, Optional<String> logo, boolean cover) {
        var views = new ArrayList<BookView.Part>();
        boolean lying = parts.stream().anyMatch(part -> !drawn.contains(part.id()) && part.content().landscape());
        for (int i = 0; i < parts.size(); i++) {
            boolean sheets = drawn.contains(parts.get(i).id());
            boolean plates = paged && !sheets && onlyPictures(parts.get(i));
            var part = sheets ? parts.get(i) : turned(parts.get(i), lying);
            var page = PageViews.of(part, paged, "d" + i + "-");
            views.add(new BookView.Part("d" + i, sheets || plates ? wholePages(part, page, plates) : page, sheets || plates));
        }
        var production = PlainWords.of(text(book.request().production().getName()));
        var page = CssText.quoted(words.text("page") + " ") + " counter(page) "
                + CssText.quoted(" " + words.text("of") + " ") + " counter(pages)";
        return new BookView(words.locale().toLanguageTag(), PlainWords.of(book.content().title()), production, paged, cover,
                logo.orElse(""), facts(), size(book.paper().portrait()),
                size(lying ? book.paper().landscape() : book.paper().portrait()),
                List.copyOf(sizes.values()), CssText.quoted(production), page, views, words.all());
    }

    /**
     * Pages of text lie or stand all alike: whoever reads the book need not turn it, and the layout loses the name of a page
     * where a block moves on to the next one.
     */
    private static Printout turned(Printout part, boolean lying) {
        var content = part.content();
        return new Printout(part.id(), part.template(), new DocumentContent(content.title(), lying, content.sections()),
                part.request(), part.paper());
    }

    /** Pictures that say all by themselves have a page each, turned as they are, for a lying page would make them small. */
    private static boolean onlyPictures(Printout part) {
        var sections = part.content().sections();
        return sections.stream().anyMatch(Section.Picture.class::isInstance) && sections.stream()
                .allMatch(section -> section instanceof Section.Picture || section instanceof Section.PageBreak);
    }

    /** Every picture at the size of its own paper, or as large as a page of the book. */
    private PageView wholePages(Printout part, PageView page, boolean plates) {
        var pictures = part.content().sections().stream().filter(Section.Picture.class::isInstance)
                .map(Section.Picture.class::cast).iterator();
        var sections = page.sections().stream().filter(section -> !(section instanceof SectionView.PageBreak)).map(section -> {
            if (!(section instanceof SectionView.Picture view) || !pictures.hasNext()) {
                return section;
            }
            var picture = pictures.next();
            var paper = plates ? picture.heightMm() > picture.widthMm() ? book.paper().portrait() : book.paper().landscape()
                    : new Paper(part.id(), picture.widthMm(), picture.heightMm());
            double scale = plates ? Math.min((paper.width() - 2 * PLATE) / picture.widthMm(),
                    (paper.height() - PLATE - 2 * FOOT) / picture.heightMm()) : (picture.heightMm() - FOOT) / picture.heightMm();
            var width = number(picture.widthMm() * scale);
            var height = number(picture.heightMm() * scale);
            var name = (plates ? "plate" : "sheet") + Math.round(paper.width()) + "x" + Math.round(paper.height());
            sizes.putIfAbsent(name, new SheetSize(name, number(paper.width()), number(paper.height())));
            return (SectionView) new SectionView.Picture(view.anchor(), view.title(),
                    paged ? PageViews.sized(picture.svg(), width, height) : view.svg(), paged ? name : view.width(), height);
        }).toList();
        return new PageView(page.id(), page.language(), page.title(), page.paged(), page.wide(), page.pageSize(),
                page.block(), page.foot(), page.pageLine(), page.bookmarks(), sections, page.text());
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var block = book.request().production().getTitleBlock();
        if (block != null) {
            fact(facts, "block.client", block.getClient());
            fact(facts, "block.venue", block.getVenueName());
            fact(facts, "book.dates", dates(block.getFirstDate(), block.getLastDate()));
            fact(facts, "book.designer", block.getDesigner());
            fact(facts, "book.project", block.getProjectNumber());
            fact(facts, "block.revision", Stream.of(text(block.getRevision()), block.getDate() == null ? ""
                    : block.getDate().toString(), text(block.getStatus())).filter(part -> !part.isBlank())
                    .reduce((one, other) -> one + " · " + other).orElse(""));
        }
        fact(facts, "block.findings", book.request().check()
                .map(check -> words.text("findings.errors", check.count(Severity.ERROR)) + ", "
                        + words.text("findings.warnings", check.count(Severity.WARNING)))
                .orElseGet(() -> words.text("findings.none")));
        fact(facts, "book.printed", book.request().printed().toString());
        return facts;
    }

    private void fact(List<Fact> facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.text(key), PlainWords.of(value)));
        }
    }

    private static String dates(Object first, Object last) {
        if (first == null || last == null || first.equals(last)) {
            return first == null ? last == null ? "" : last.toString() : first.toString();
        }
        return first + " – " + last;
    }

    private static String size(Paper paper) {
        return number(paper.width()) + "mm " + number(paper.height()) + "mm";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
