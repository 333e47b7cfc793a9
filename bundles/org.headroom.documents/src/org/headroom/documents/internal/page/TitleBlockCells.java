/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private static final double PADDING = 7 * PIXELS_PER_MM;
    private static final FontSpec LARGE = FontSpec.semiBold(11.5 / 0.75);
    private static final FontSpec VALUE = FontSpec.semiBold(9 / 0.75);
    private static final FontSpec SMALL = FontSpec.regular(7 / 0.75);

    private final Wording words;
    private final TextMetrics metrics = TextMetrics.embedded();
    private double pageWidth;

    TitleBlockCells(Wording words) {
        this.words = words;
    }

    List<BlockCell> of(Printout printout) {
        var paper = printout.content().landscape() ? printout.paper().landscape() : printout.paper().portrait();
        pageWidth = (paper.width() - MARGINS_MM) * PIXELS_PER_MM;
        var request = printout.request();
        var production = request.production();
        var block = Optional.ofNullable(production.getTitleBlock())
                .orElseGet(ProductionFactory.eINSTANCE::createTitleBlock);
        var cells = new ArrayList<BlockCell>();
        cells.add(cell("production", "block.production", production.getName(), printout.content().title(), "24"));
        if (text(block.getClient()).isBlank()) {
            cells.add(cell("client", "block.venue", block.getVenueName(), dates(block), "24"));
        } else {
            cells.add(cell("client", "block.client", block.getClient(), joined(", ", block.getVenueName(), dates(block)),
                    "24"));
        }
        var drawn = text(block.getDrawnBy()).isBlank() ? block.getDesigner() : block.getDrawnBy();
        cells.add(cell("drawn", "block.drawn", drawn, block.getProjectNumber(), "13"));
        cells.add(cell("revision", "block.revision", joined(" · ", block.getRevision(), string(block.getDate())),
                block.getStatus(), "14"));
        cells.removeIf(cell -> cell.value().isBlank() && cell.below().isBlank());
        cells.add(findings(request));
        cells.add(cell("page", "block.page", "", words.text("block.printed", request.printed().toString()), "13"));
        return cells;
    }

    private BlockCell findings(DocumentRequest request) {
        return request.check()
                .map(check -> cell("findings", "block.findings",
                        words.text("findings.errors", check.count(Severity.ERROR)),
                        words.text("findings.warnings", check.count(Severity.WARNING)), "12"))
                .orElseGet(() -> cell("findings", "block.findings", words.text("findings.none"), "", "12"));
    }

    private BlockCell cell(String style, String caption, String value, String below, String width) {
        double room = pageWidth * Integer.parseInt(width) / 100 - PADDING;
        return new BlockCell(style, words.text(caption),
                metrics.elide(PlainWords.of(text(value)).strip(), style.equals("production") ? LARGE : VALUE, room),
                metrics.elide(PlainWords.of(text(below)).strip(), SMALL, room), width);
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
