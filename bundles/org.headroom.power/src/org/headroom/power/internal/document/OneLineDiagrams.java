/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.document;

import java.util.ArrayList;
import java.util.List;

import org.headroom.common.text.Messages;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.oneline.OneLine;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Scene;
import org.headroom.render.svg.SvgWriter;
import org.headroom.render.text.TextMetrics;

/** The document {@code power-one-line}: a drawing of the supply for each source, on the smallest paper that holds it. */
public final class OneLineDiagrams implements DocumentSource {

    /** Smallest scale at which the words can be read, in mm for each unit of the drawing. */
    private static final double SCALE = 0.24;
    /** Width and height of A4 to A0, landscape, in mm. */
    private static final List<double[]> PAPERS = List.of(new double[] { 297, 210 }, new double[] { 420, 297 },
            new double[] { 594, 420 }, new double[] { 841, 594 }, new double[] { 1189, 841 });
    private static final double MARGIN_MM = 10;

    @Override
    public DocumentContent content(DocumentRequest request) {
        var text = Messages.of(PowerSummary.class, request.locale());
        var words = Messages.of(OneLine.class, request.locale());
        var result = PowerAnalysis.of(request.production()).result();
        var sections = new ArrayList<Section>();
        result.sources().forEach(source -> {
            var scene = OneLine.scene(source, TextMetrics.embedded(), words);
            double[] paper = PAPERS.stream().filter(each -> fits(scene.page(), each)).findFirst().orElse(PAPERS.getLast());
            double scale = Math.max((paper[0] - 2 * MARGIN_MM) / scene.page().width(),
                    0) < (paper[1] - 2 * MARGIN_MM) / scene.page().height()
                            ? (paper[0] - 2 * MARGIN_MM) / scene.page().width()
                            : (paper[1] - 2 * MARGIN_MM) / scene.page().height();
            double units = Math.min(scale, 0.32);
            var page = new Bounds(-MARGIN_MM / units, -MARGIN_MM / units, paper[0] / units, paper[1] / units);
            var whole = new Scene(scene.title(), page, scene.background(), scene.nodes());
            sections.add(new Section.Picture(text.text("one-line.of", scene.title()),
                    new SvgWriter(Palette.print()).text(whole), paper[0], paper[1]));
        });
        if (sections.isEmpty()) {
            sections.add(new Section.Paragraph(text.text("no-source"), Section.Tone.WARNING));
        }
        return new DocumentContent(text.text("one-line.title"), true, sections);
    }

    private static boolean fits(Bounds drawing, double[] paper) {
        return drawing.width() * SCALE <= paper[0] - 2 * MARGIN_MM && drawing.height() * SCALE <= paper[1] - 2 * MARGIN_MM;
    }
}
