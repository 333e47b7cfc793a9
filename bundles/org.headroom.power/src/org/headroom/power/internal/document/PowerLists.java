/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.headroom.common.text.Messages;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.power.PowerAnalysis;

/**
 * The shorter documents of power. Which one stands behind the class in plugin.xml: {@code way-labels}, {@code power-cables},
 * {@code phase-balance} or {@code sources}.
 */
public final class PowerLists implements DocumentSource, IExecutableExtension {

    private static final Map<String, BiConsumer<ListParts, List<Section>>> KINDS = Map.of(
            "way-labels", ListParts::labels, "power-cables", ListParts::cables, "phase-balance", ListParts::balance,
            "sources", ListParts::sources);

    private String kind = "way-labels";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        if (data instanceof String words && KINDS.containsKey(words.strip())) {
            kind = words.strip();
        } else {
            throw new IllegalArgumentException("One of " + KINDS.keySet().stream().sorted()
                    .collect(Collectors.joining(", ")) + ", not " + data);
        }
    }

    /** The same without a registry. */
    public static PowerLists of(String kind) {
        var lists = new PowerLists();
        lists.setInitializationData(null, "class", kind);
        return lists;
    }

    @Override
    public DocumentContent content(DocumentRequest request) {
        var text = Messages.of(PowerSummary.class, request.locale());
        var analysis = PowerAnalysis.of(request.production());
        var sections = new ArrayList<Section>();
        if (analysis.result().sources().isEmpty()) {
            sections.add(new Section.Paragraph(text.text("no-source"), Section.Tone.WARNING));
        } else {
            KINDS.get(kind).accept(new ListParts(analysis, text), sections);
        }
        return new DocumentContent(text.text(kind + ".title"), !kind.equals("way-labels"), sections);
    }
}
