/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.util.List;

import org.headroom.documents.internal.label.LabelFormat;
import org.headroom.documents.internal.page.Logos;

/** The options of a request that our documents know. */
public final class DocumentOptions {

    /** Sheet or roll that labels are printed on, one of {@link #labelFormats()}. */
    public static final String LABELS = LabelFormat.OPTION;
    /** Picture file on covers, PNG or JPEG. */
    public static final String LOGO = Logos.OPTION;
    /** {@code yes} for PDF that is kept for long (PDF/A-2u). */
    public static final String ARCHIVE = "archive";

    private DocumentOptions() {
    }

    /** Names of sheets and rolls for labels, as packets of label sheets have them. */
    public static List<String> labelFormats() {
        return LabelFormat.names();
    }
}
