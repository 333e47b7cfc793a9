/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Tone;
import org.headroom.documents.DrawnDocument;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetKind;
import org.headroom.render.pdf.Paper;
import org.headroom.render.pdf.PdfPage;
import org.headroom.render.scene.Palette;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.svg.SvgWriter;
import org.headroom.render.text.TextMetrics;

/** The sheets of a production as drawn, each at the size of its paper. */
public final class FlowSheets implements DrawnDocument {

    @Override
    public List<PdfPage> pages(DocumentRequest request) {
        var scenes = new SheetScenes(TextMetrics.embedded());
        var options = SheetFindings.options(request);
        return sheets(request.production())
                .map(sheet -> PdfPage.fitted(scenes.scene(request.production(), sheet, options), paper(sheet), 0)).toList();
    }

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var scenes = new SheetScenes(TextMetrics.embedded());
        var options = SheetFindings.options(request);
        var writer = new SvgWriter(Palette.print());
        var sections = new ArrayList<Section>();
        sheets(request.production()).forEach(sheet -> {
            var scene = scenes.scene(request.production(), sheet, options);
            var paper = paper(sheet);
            sections.add(new Section.Picture(scene.title(), writer.text(scene), paper.width(), paper.height()));
        });
        if (sections.isEmpty()) {
            sections.add(new Section.Paragraph(labels.text("flow.none"), Tone.QUIET));
        }
        return new DocumentContent(labels.text("flow.title"), true, sections);
    }

    private static Stream<Sheet> sheets(Production production) {
        return production.getSheets().stream()
                .filter(sheet -> sheet.getKind() == SheetKind.FLOW || sheet.getKind() == SheetKind.POWER)
                .sorted(Comparator.comparingInt(Sheet::getNumber));
    }

    private static Paper paper(Sheet sheet) {
        var paper = paper(sheet.getPaper());
        return sheet.isLandscape() ? paper.landscape() : paper.portrait();
    }

    private static Paper paper(PaperSize size) {
        return switch (size) {
            case A4 -> Paper.A4;
            case A3 -> Paper.A3;
            case A2 -> Paper.A2;
            case A1 -> Paper.A1;
            case A0 -> Paper.A0;
            case LETTER -> Paper.LETTER;
            case TABLOID -> Paper.TABLOID;
        };
    }
}
