/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.util.List;

import org.headroom.documents.internal.label.LabelFormat;

/** The sheets and rolls that labels can be printed on, for menus and the command line. */
public final class LabelFormats {

    /** The option of a request that names one of {@link #names()}. */
    public static final String OPTION = LabelFormat.OPTION;

    private LabelFormats() {
    }

    /** Their names, as packets of label sheets have them. */
    public static List<String> names() {
        return LabelFormat.names();
    }
}
