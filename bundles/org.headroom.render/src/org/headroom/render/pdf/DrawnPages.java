/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.pdf;

import java.util.List;
import java.util.Locale;

import org.headroom.model.production.Production;

/**
 * Something that draws a production on pages of their own paper. A document source of an engine that also implements this
 * gets its PDF from these pages, without a page of text around each.
 */
public interface DrawnPages {

    /**
     * The drawings in order; empty when there is nothing to draw.
     *
     * @param production the design, which nobody changes meanwhile
     * @param locale     language of the words
     */
    List<PdfPage> pages(Production production, Locale locale);
}
