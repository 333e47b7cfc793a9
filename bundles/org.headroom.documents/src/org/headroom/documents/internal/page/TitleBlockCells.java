/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.core.document.DocumentRequest;
import org.headroom.documents.Printout;
import org.headroom.documents.internal.page.PageView.BlockCell;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.TitleBlock;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.text.TextMetrics;

/**
 * What stands in the title block of every page; the same cells as on the drawings. A cell without content is
 * left out, and a text that is longer than its cell is shortened, visibly.
 */
final class TitleBlockCells {

    private static final double MARGINS_MM = 28;
    private static final double PIXELS_PER_MM = 96 / 25.4;
    private static final double PADDING = 6.6 * PIXELS_PER_MM;
    private static final double LEAST = 12 * PIXELS_PER_MM;
    private static final FontSpec LARGE = FontSpec.semiBold(11.5 / 0.75);
    private static final FontSpec VALUE = FontSpec.semiBold(9 / 0.75);
    private static final FontSpec SMALL = FontSpec.regular(7 / 0.75);

    private final Wording words;
    private final TextMetrics metrics = TextMetrics.embedded();

    TitleBlockCells(Wording words) {
        this.words = words;
    }

    private record Cell(String style, String caption, String value, String below) {
    }

    List<BlockCell> of(Printout printout, boolean paged) {
        var paper = printout.content().landscape() ? printout.paper().landscape() : printout.paper().portrait();
        var request = printout.request();
        var production = request.production();
        var block = Optional.ofNullable(production.getTitleBlock())
                .orElseGet(ProductionFactory.eINSTANCE::createTitleBlock);
        var cells = new ArrayList<Cell>();
        cells.add(cell("production", "block.production", production.getName(), printout.content().title()));
        if (text(block.getClient()).isBlank()) {
            cells.add(cell("client", "block.venue", block.getVenueName(), dates(block)));
        } else {
            cells.add(cell("client", "block.client", block.getClient(), joined(", ", block.getVenueName(), dates(block))));
        }
        var drawn = text(block.getDrawnBy()).isBlank() ? block.getDesigner() : block.getDrawnBy();
        cells.add(cell("drawn", "block.drawn", drawn, block.getProjectNumber()));
        cells.add(cell("revision", "block.revision", joined(" · ", block.getRevision(), string(block.getDate())),
                block.getStatus()));
        cells.removeIf(cell -> cell.value().isBlank() && cell.below().isBlank());
        cells.add(findings(request));
        cells.add(cell("page", "block.page", "", words.text("block.printed", request.printed().toString())));
        if (paper.height() > paper.width()) {
            cells.removeIf(cell -> cell.style().equals("drawn")); // narrow pages keep the names whole instead
        }
        return shared(cells, (paper.width() - MARGINS_MM) * PIXELS_PER_MM, paged);
    }

    private Cell findings(DocumentRequest request) {
        return request.check()
                .map(check -> cell("findings", "block.findings",
                        words.text("findings.errors", check.count(Severity.ERROR)),
                        words.text("findings.warnings", check.count(Severity.WARNING))))
                .orElseGet(() -> cell("findings", "block.findings", words.text("findings.none"), ""));
    }

    private Cell cell(String style, String caption, String value, String below) {
        return new Cell(style, words.text(caption), PlainWords.of(text(value)).strip(),
                PlainWords.of(text(below)).strip());
    }

    private double needed(Cell cell) {
        return Math.max(Math.max(metrics.width(cell.value(), font(cell)), metrics.width(cell.below(), SMALL)),
                Math.max(LEAST, metrics.width(cell.caption(), SMALL))) + PADDING;
    }

    private static FontSpec font(Cell cell) {
        return cell.style().equals("production") ? LARGE : VALUE;
    }

    /** What the value of a cell needs, without the line below it. Page and print date are never shortened for names. */
    private double neededByValue(Cell cell) {
        return cell.style().equals("page") ? needed(cell) : Math.max(metrics.width(cell.value(), font(cell)), LEAST) + PADDING;
    }

    /** Every cell gets what its texts need; where that is more than there is, the widest give way, lines below before names. */
    private List<BlockCell> shared(List<Cell> cells, double room, boolean paged) {
        var widths = cells.stream().mapToDouble(this::needed).toArray();
        narrow(widths, cells.stream().mapToDouble(this::neededByValue).toArray(), room);
        narrow(widths, new double[widths.length], room);
        double sum = DoubleStream.of(widths).sum();
        var blocks = new ArrayList<BlockCell>();
        for (int i = 0; i < widths.length; i++) {
            var cell = cells.get(i);
            double width = widths[i] * room / sum;
            double inside = width - PADDING + 1;
            blocks.add(new BlockCell(cell.style(), cell.caption(), metrics.elide(cell.value(), font(cell), inside),
                    metrics.elide(cell.below(), SMALL, inside), paged
                            ? String.format(Locale.ROOT, "%.2fmm", width / PIXELS_PER_MM)
                            : String.format(Locale.ROOT, "%.2f%%", 100 * width / room)));
        }
        return blocks;
    }

    private static void narrow(double[] widths, double[] floors, double room) {
        for (double most = DoubleStream.of(widths).max().orElse(0); most > LEAST
                && DoubleStream.of(widths).sum() > room; most -= 1) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.min(widths[i], Math.max(most, floors[i]));
            }
        }
    }

    private static String dates(TitleBlock block) {
        var first = string(block.getFirstDate());
        var last = string(block.getLastDate());
        return first.equals(last) ? first : joined(" – ", first, last);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    private static String string(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
