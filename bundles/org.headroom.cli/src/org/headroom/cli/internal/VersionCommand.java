/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;

/** Says which version this is and what it runs on, for reports of errors. */
public final class VersionCommand implements CliCommand {

    private static final Messages TEXT = Messages.of(VersionCommand.class);

    @Override
    public int run(CommandCall call) {
        call.out().println(TEXT.text("version.headroom", version()));
        call.out().println(TEXT.text("version.java", System.getProperty("java.version"),
                System.getProperty("java.vendor")));
        call.out().println(TEXT.text("version.system", System.getProperty("os.name"), System.getProperty("os.arch")));
        return CommandLine.FINE;
    }

    // Read from the manifest beside this class, for there may be no framework to ask.
    private static String version() {
        var place = VersionCommand.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return manifest(Path.of(place.toURI())).getMainAttributes().getValue("Bundle-Version");
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(place.toString(), e);
        }
    }

    private static Manifest manifest(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (var in = Files.newInputStream(place.resolve(JarFile.MANIFEST_NAME))) {
                return new Manifest(in);
            }
        }
        try (var jar = new JarFile(place.toFile(), false)) {
            return jar.getManifest();
        }
    }
}
