/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.exchange;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An importer of tables whose columns may be in any order and have any headings. The user's choice is given as
 * {@link ExchangeOptions#COLUMNS} and remembered for the next table with the same headings.
 */
public interface MappedImporter extends Importer {

    /**
     * The columns of a table, each with where it would go: as remembered, else as its heading says.
     *
     * @throws IOException when the file cannot be read; the message names file, place, reason and remedy
     */
    ColumnMap columns(Path source) throws IOException;
}
