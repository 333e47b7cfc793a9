/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** Cannot use what it is given. */
public final class RefusingCommand implements CliCommand {

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        throw new UnusableCallException("stage.headroom: not a design");
    }
}
