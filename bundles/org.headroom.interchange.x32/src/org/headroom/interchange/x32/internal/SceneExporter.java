/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport;
import org.headroom.interchange.console.ConsoleChoice;
import org.headroom.interchange.text.Output;
import org.headroom.interchange.text.Transliteration;
import org.headroom.interchange.x32.KeptScene;
import org.headroom.interchange.x32.Scene;
import org.headroom.interchange.x32.SceneConsole;
import org.headroom.model.production.Production;

/** Writes the channel list as a scene, on top of the scene that was read last. */
public final class SceneExporter implements Exporter {

    private static final int LONGEST_NAME = 31;

    @Override
    public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
        return export(production, target, ExchangeOptions.NONE, monitor);
    }

    @Override
    public LossReport export(Production production, Path target, ExchangeOptions options, IProgressMonitor monitor)
            throws IOException {
        var console = ConsoleChoice.of(production, options, SceneConsole::fits);
        var scene = KeptScene.of(console).orElseGet(() -> Scene.named(name(production)));
        var losses = SceneConsole.write(production, console, scene);
        Output.write(target, scene.text());
        return losses;
    }

    private static String name(Production production) {
        var name = Transliteration.ascii(production.getName() == null ? "" : production.getName());
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
