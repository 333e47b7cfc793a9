/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.headroom.core.command.CommandCall;

/** Headroom without a window: runs one command and ends with its exit status. */
public final class CliApplication implements IApplication {

    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        var arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        var registry = Platform.getExtensionRegistry();
        try (var out = stream(FileDescriptor.out, false); var messages = stream(FileDescriptor.err, true)) {
            var call = new CommandCall(arguments, Path.of("").toAbsolutePath(), out, messages, registry, monitor);
            return new CommandLine(new Commands(registry)).run(call);
        }
    }

    @Override
    public void stop() {
        monitor.setCanceled(true);
    }

    // Results are files for other programs as often as they are text on a screen: always UTF-8, whatever the locale.
    private static PrintStream stream(FileDescriptor descriptor, boolean autoFlush) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), autoFlush,
                StandardCharsets.UTF_8);
    }
}
