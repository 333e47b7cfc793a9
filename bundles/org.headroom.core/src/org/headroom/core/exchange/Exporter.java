/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.model.production.Production;

/** Writes a production for another program. Contributed at the extension point {@code org.headroom.core.exporters}. */
public interface Exporter {

    /**
     * Writes one or more files.
     *
     * @param target the file, or the folder when the format has several files
     * @return what the format could not carry, item by item
     */
    LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException;

    /**
     * Writes one or more files as the options say; a format that has none writes as always.
     *
     * @throws IOException when the file cannot be written, or an option cannot be followed; the message says why and what to do
     */
    default LossReport export(Production production, Path target, ExchangeOptions options, IProgressMonitor monitor)
            throws IOException {
        return export(production, target, monitor);
    }
}
