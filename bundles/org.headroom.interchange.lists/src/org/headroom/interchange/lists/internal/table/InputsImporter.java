/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

/** Reads any table of inputs. */
public final class InputsImporter extends ListImporter {

    public InputsImporter() {
        super(ListKind.INPUTS);
    }
}
