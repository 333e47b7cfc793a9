/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

/** Writes the outputs as a table. */
public final class OutputsExporter extends ListExporter {

    public OutputsExporter() {
        super(ListKind.OUTPUTS);
    }
}
