/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.show;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ExporterRegistry;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.exchange.ImporterRegistry;
import org.headroom.core.exchange.LossReport;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.production.Production;

/** The formats as users reach them, by id. */
public final class Formats {

    private Formats() {
    }

    public static LossReport write(String format, Production production, Path target) throws IOException {
        var code = new ExporterRegistry(RegistryFactory.getRegistry()).find(format).orElseThrow().code();
        return code.call(each -> each.export(production, target, ExchangeOptions.NONE, new NullProgressMonitor()))
                .orElseThrow(() -> new AssertionError(code.problem().toString(), code.failure().orElse(null)));
    }

    public static ImportProposal read(String format, Path source, Production into) throws IOException {
        return read(format, source, into, ExchangeOptions.NONE);
    }

    public static ImportProposal read(String format, Path source, Production into, ExchangeOptions options) throws IOException {
        var code = new ImporterRegistry(RegistryFactory.getRegistry()).find(format).orElseThrow().code();
        return code.call(each -> each.read(source, into, options, new NullProgressMonitor()))
                .orElseThrow(() -> new AssertionError(code.problem().toString(), code.failure().orElse(null)));
    }

    /** Reads and applies as one step; the history can take it back. */
    public static DesignHistory apply(ImportProposal proposal) {
        var history = new DesignHistory();
        history.execute(proposal.change().orElseThrow());
        return history;
    }
}
