/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * How a command was called and what it may use.
 *
 * @param arguments what stands behind the name of the command
 * @param directory directory against which relative paths are meant
 * @param out       where results go
 * @param messages  where messages and progress go
 * @param registry  registry of extensions
 * @param monitor   progress and cancel
 */
public record CommandCall(List<String> arguments, Path directory, PrintStream out, PrintStream messages,
        IExtensionRegistry registry, IProgressMonitor monitor) {

    public CommandCall {
        arguments = List.copyOf(arguments);
    }
}
