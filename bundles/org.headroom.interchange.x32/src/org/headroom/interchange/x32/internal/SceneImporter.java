/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.exchange.Importer;
import org.headroom.interchange.console.Carried;
import org.headroom.interchange.console.ConsoleChoice;
import org.headroom.interchange.console.ConsoleProposal;
import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.text.TextFile;
import org.headroom.interchange.x32.KeptScene;
import org.headroom.interchange.x32.Scene;
import org.headroom.interchange.x32.SceneConsole;
import org.headroom.model.production.Production;

/** Reads a scene into the channel list and keeps its lines with the console. */
public final class SceneImporter implements Importer {

    @Override
    public ImportProposal read(Path source, Production into, IProgressMonitor monitor) throws IOException {
        return read(source, into, ExchangeOptions.NONE, monitor);
    }

    @Override
    public ImportProposal read(Path source, Production into, ExchangeOptions options, IProgressMonitor monitor)
            throws IOException {
        var console = ConsoleChoice.of(into, options, SceneConsole::fits);
        var file = TextFile.read(source);
        var scene = Scene.read(file.name(), file.lines());
        var proposal = new Proposal();
        new ConsoleProposal(into, console, EnumSet.of(Carried.COLOUR, Carried.SOCKET, Carried.GAIN, Carried.PHANTOM, Carried.DCA,
                Carried.OUTPUT_SOCKET), proposal).compare(SceneConsole.now(into, console),
                        SceneConsole.read(file.name(), scene, into, console, proposal::problem));
        KeptScene.keep(console, file, proposal);
        return proposal.build(ConsoleProposal.label(file.name(), console));
    }
}
