/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

/** Reads any table of outputs. */
public final class OutputsImporter extends ListImporter {

    public OutputsImporter() {
        super(ListKind.OUTPUTS);
    }
}
