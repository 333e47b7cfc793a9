/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;

/** Has a defect. */
public final class FailingCommand implements CliCommand {

    @Override
    public int run(CommandCall call) {
        throw new IllegalStateException("defect");
    }
}
