/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.model.production.Production;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.oneline.OneLine;
import org.headroom.render.pdf.DrawnPages;
import org.headroom.render.pdf.Paper;
import org.headroom.render.pdf.PdfPage;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.Text;
import org.headroom.render.svg.SvgWriter;
import org.headroom.render.text.TextMetrics;

/**
 * The document {@code power-one-line}: a drawing of the supply for each source, on the smallest paper that holds it. What is too large for A3
 * comes in parts, for no larger paper is at hand on site.
 */
public final class OneLineDiagrams implements DocumentSource, DrawnPages {

    /** Smallest scale at which the words can be read, in mm for each unit of the drawing. */
    private static final double SCALE = 0.2;
    private static final List<Paper> PAPERS = List.of(Paper.A4.landscape(), Paper.A3.landscape(), Paper.A2.landscape(),
            Paper.A1.landscape(), Paper.A0.landscape());
    private static final Paper ON_SITE = Paper.A3.landscape();
    private static final double MARGIN_MM = 10;
    private static final double MM_PER_PIXEL = 25.4 / 96;

    @Override
    public List<PdfPage> pages(Production production, Locale locale) {
        return scenes(production, locale).map(scene -> PdfPage.fitted(titled(scene, production), paper(scene), MARGIN_MM))
                .toList();
    }

    @Override
    public DocumentContent content(DocumentRequest request) {
        var text = Messages.of(PowerSummary.class, request.locale());
        var sections = new ArrayList<Section>();
        var writer = new SvgWriter(Palette.print());
        scenes(request.production(), request.locale()).forEach(scene -> sections.add(new Section.Picture(
                text.text("one-line.of", scene.title()), writer.text(scene), scene.page().width() * MM_PER_PIXEL,
                scene.page().height() * MM_PER_PIXEL)));
        if (sections.isEmpty()) {
            sections.add(new Section.Paragraph(text.text("no-source"), Section.Tone.WARNING));
        }
        return new DocumentContent(text.text("one-line.title"), true, sections);
    }

    private static Stream<Scene> scenes(Production production, Locale locale) {
        var words = Messages.of(OneLine.class, locale);
        return PowerAnalysis.of(production).result().sources().stream()
                .flatMap(source -> {
                    var whole = OneLine.scene(source, TextMetrics.embedded(), words);
                    return holds(ON_SITE, whole) ? Stream.of(whole)
                            : OneLine.parts(source, TextMetrics.embedded(), words).stream();
                });
    }

    /** The drawing with the production's name and revision below it. */
    private static Scene titled(Scene scene, Production production) {
        var block = production.getTitleBlock();
        var words = Stream.of(production.getName(), block == null ? null : block.getVenueName(), scene.title(),
                block == null ? null : block.getRevision(), block == null ? null : block.getDesigner())
                .filter(word -> word != null && !word.isBlank()).collect(Collectors.joining("   ·   "));
        var nodes = new ArrayList<>(scene.nodes());
        nodes.add(Text.start(words, 24, scene.page().bottom() + 18, FontSpec.semiBold(13), ColourRole.TEXT));
        return new Scene(scene.title(), new Bounds(0, 0, scene.page().width(), scene.page().height() + 30),
                scene.background(), nodes);
    }

    private static Paper paper(Scene scene) {
        return PAPERS.stream().filter(paper -> holds(paper, scene)).findFirst().orElse(PAPERS.getLast());
    }

    private static boolean holds(Paper paper, Scene scene) {
        return scene.page().width() * SCALE <= paper.width() - 2 * MARGIN_MM
                && scene.page().height() * SCALE <= paper.height() - 2 * MARGIN_MM;
    }
}
