/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.command;

/**
 * A command of the command line. Contributed at the extension point {@code org.headroom.core.commands}, which declares
 * its name, summary and usage. Has a public constructor without parameters.
 */
public interface CliCommand {

    /**
     * Runs the command.
     *
     * @return the exit status: 0 fine, 1 the design has errors
     * @throws UnusableCallException when the input or the call cannot be used (exit status 2)
     */
    int run(CommandCall call) throws UnusableCallException;
}
