/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.common.text.Messages;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;

/**
 * Documents of loudspeakers and coverage. Which one stands behind the class in plugin.xml: {@code hanging-plan}, {@code aiming-table}, {@code delay-table}, {@code coverage-pictures} or
 * {@code ground-plan}.
 */
public final class CoverageDocuments implements DocumentSource, IExecutableExtension {

    private static final Map<String, BiConsumer<CoverageParts, List<Section>>> KINDS = Map.of("hanging-plan", CoverageParts::hangs,
            "aiming-table", CoverageParts::aims, "delay-table", CoverageParts::delays, "coverage-pictures", CoverageParts::pictures,
            "ground-plan", CoverageParts::plan);

    private String kind = "hanging-plan";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        if (!(data instanceof String words) || !KINDS.containsKey(words.strip())) {
            throw new IllegalArgumentException("One of " + KINDS.keySet().stream().sorted().toList() + ", not " + data);
        }
        kind = words.strip();
    }

    /** The same without a registry. */
    public static CoverageDocuments of(String kind) {
        var document = new CoverageDocuments();
        document.setInitializationData(null, "class", kind);
        return document;
    }

    @Override
    public DocumentContent content(DocumentRequest request) {
        var text = Messages.of(CoverageDocuments.class, request.locale());
        var design = CoverageDesign.of(request.production());
        var sections = new ArrayList<Section>();
        if (design.sources().isEmpty()) {
            sections.add(new Section.Paragraph(text.text("nothing"), Section.Tone.QUIET));
        } else {
            KINDS.get(kind).accept(new CoverageParts(design, String.valueOf(request.production().getName()), text, request.locale()), sections);
        }
        boolean wide = kind.endsWith("-table");
        return new DocumentContent(text.text(kind + ".title"), wide, sections);
    }
}
