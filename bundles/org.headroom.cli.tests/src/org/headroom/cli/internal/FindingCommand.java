/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;

/** Repeats its arguments and finds errors in the design. */
public final class FindingCommand implements CliCommand {

    @Override
    public int run(CommandCall call) {
        call.out().println(String.join(",", call.arguments()));
        return 1;
    }
}
