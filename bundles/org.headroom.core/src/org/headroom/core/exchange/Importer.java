/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.model.production.Production;

/** Reads a file of another program. Contributed at the extension point {@code org.headroom.core.importers}. */
public interface Importer {

    /**
     * Reads the file and proposes what to do; changes nothing.
     *
     * @throws IOException when the file cannot be read; the message names file, place, reason and remedy
     */
    ImportProposal read(Path source, Production into, IProgressMonitor monitor) throws IOException;

    /**
     * Reads the file as the options say; a format that has none reads as always.
     *
     * @throws IOException when the file cannot be read, or an option cannot be followed; the message says why and what to do
     */
    default ImportProposal read(Path source, Production into, ExchangeOptions options, IProgressMonitor monitor)
            throws IOException {
        return read(source, into, monitor);
    }
}
