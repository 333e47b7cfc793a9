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

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.core.command.CommandCall;

/** Runs the command line of this process. */
final class CommandStart {

    private CommandStart() {
    }

    /** @return the exit status */
    static int run(List<String> arguments, IExtensionRegistry registry, IProgressMonitor monitor) {
        try (var out = stream(FileDescriptor.out, false); var messages = stream(FileDescriptor.err, true)) {
            var call = new CommandCall(arguments, Path.of("").toAbsolutePath(), out, messages, registry, monitor);
            return new CommandLine(new Commands(registry)).run(call);
        }
    }

    // Results are files for other programs as often as they are text on a screen: always UTF-8, whatever the locale.
    private static PrintStream stream(FileDescriptor descriptor, boolean autoFlush) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), autoFlush,
                StandardCharsets.UTF_8);
    }
}
