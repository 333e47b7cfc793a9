/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

/** Writes the inputs as a table. */
public final class InputsExporter extends ListExporter {

    public InputsExporter() {
        super(ListKind.INPUTS);
    }
}
