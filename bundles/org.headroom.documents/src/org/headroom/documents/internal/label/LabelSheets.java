/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.label;

import java.util.ArrayList;
import java.util.List;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Tone;
import org.headroom.documents.DrawnDocument;
import org.headroom.documents.internal.list.Labels;
import org.headroom.render.pdf.PdfPage;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.svg.SvgWriter;
import org.headroom.render.text.TextMetrics;

/** Labels on sheets or a roll: PDF at true size for the printer, pictures to look at, a table for label programs. */
abstract class LabelSheets implements DrawnDocument {

    private final String id;

    LabelSheets(String id) {
        this.id = id;
    }

    /** The labels in the order in which they are put on. */
    abstract List<LabelText> labels(DocumentRequest request, Labels words);

    /** The same as data, for programs of label printers. */
    abstract Section.Table table(DocumentRequest request, Labels words);

    abstract String title(Labels words);

    @Override
    public final boolean belongsInBook() {
        return false;
    }

    @Override
    public final List<PdfPage> pages(DocumentRequest request) {
        var format = LabelFormat.of(request.options(), id);
        return scenes(request, format).stream().map(scene -> PdfPage.fitted(scene, format.paper(), 0)).toList();
    }

    @Override
    public final DocumentContent content(DocumentRequest request) {
        var words = new Labels(request.locale());
        var format = LabelFormat.of(request.options(), id);
        var sections = new ArrayList<Section>();
        if (format.isRoll()) {
            sections.add(new Section.Paragraph(words.text("labels.roll", format.name(), format.width(), format.height()),
                    Tone.QUIET));
        } else {
            sections.add(new Section.Paragraph(words.text("labels.sheet", format.name(), format.width(), format.height(),
                    format.onPage()), Tone.QUIET));
            var writer = new SvgWriter(Palette.print());
            scenes(request, format).forEach(scene -> sections.add(new Section.Picture(scene.title(), writer.text(scene),
                    format.paper().width(), format.paper().height())));
        }
        sections.add(table(request, words));
        return new DocumentContent(title(words), false, sections);
    }

    private List<Scene> scenes(DocumentRequest request, LabelFormat format) {
        var words = new Labels(request.locale());
        var labels = labels(request, words);
        var metrics = TextMetrics.embedded();
        var scenes = new ArrayList<Scene>();
        for (int first = 0; first < labels.size(); first += format.onPage()) {
            var drawn = new ArrayList<SceneNode>();
            for (int i = 0; i < Math.min(format.onPage(), labels.size() - first); i++) {
                drawn.add(labels.get(first + i).draw(format.place(i), format.isRoll(), metrics));
            }
            var title = format.isRoll() ? labels.get(first).heading()
                    : labels.get(first).heading() + " – " + labels.get(first + drawn.size() - 1).heading();
            scenes.add(new Scene(title, format.paper().pixels(), new Rgb(255, 255, 255), drawn));
        }
        return scenes;
    }
}
