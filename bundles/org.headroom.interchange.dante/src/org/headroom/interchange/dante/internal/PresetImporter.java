/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.dante.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.exchange.Importer;
import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.text.TextFile;
import org.headroom.interchange.xml.XmlElement;
import org.headroom.model.production.Production;

/** Reads presets of Dante Controller, version 2: devices, their channels, subscriptions. */
public final class PresetImporter implements Importer {

    private static final Messages TEXT = Messages.of(PresetImporter.class);

    @Override
    public ImportProposal read(Path source, Production into, IProgressMonitor monitor) throws IOException {
        var file = String.valueOf(source.getFileName());
        var root = XmlElement.read(file, new ByteArrayInputStream(TextFile.bytes(source, TextFile.LARGEST)));
        if (!root.name().equals("preset") || root.all("device").findAny().isEmpty()) {
            throw new IOException(TEXT.text("noPreset", file, root.line(), root.name()));
        }
        var proposal = new Proposal();
        new PresetReading(file, into, proposal).run(root);
        return proposal.build(TEXT.text("label", file));
    }
}
