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

import org.headroom.documents.Printout;
import org.headroom.documents.internal.page.PageView.BlockCell;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.TitleBlock;

/** What stands in the title block of every page; the same cells as on the drawings. A cell without content is left out. */
final class TitleBlockCells {

    private final Wording words;

    TitleBlockCells(Wording words) {
        this.words = words;
    }

    List<BlockCell> of(Printout printout) {
        var request = printout.request();
        var production = request.production();
        var block = Optional.ofNullable(production.getTitleBlock())
                .orElseGet(ProductionFactory.eINSTANCE::createTitleBlock);
        var cells = new ArrayList<BlockCell>();
        cells.add(cell("production", "block.production", production.getName(), printout.content().title(), "28"));
        if (text(block.getClient()).isBlank()) {
            cells.add(cell("client", "block.venue", block.getVenueName(), dates(block), "28"));
        } else {
            cells.add(cell("client", "block.client", block.getClient(), joined(", ", block.getVenueName(), dates(block)),
                    "28"));
        }
        var drawn = text(block.getDrawnBy()).isBlank() ? block.getDesigner() : block.getDrawnBy();
        cells.add(cell("drawn", "block.drawn", drawn, block.getProjectNumber(), "15"));
        cells.add(cell("revision", "block.revision", joined(" · ", block.getRevision(), string(block.getDate())),
                block.getStatus(), "16"));
        cells.removeIf(cell -> cell.value().isBlank() && cell.below().isBlank());
        cells.add(cell("page", "block.page", "", words.text("block.printed", request.printed().toString()), "13"));
        return cells;
    }

    private BlockCell cell(String style, String caption, String value, String below, String width) {
        return new BlockCell(style, words.text(caption), PlainWords.of(text(value)), PlainWords.of(text(below)), width);
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
