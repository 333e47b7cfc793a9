/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.plugins.internal.command;

import java.util.Set;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.plugins.InstalledPlugIns;
import org.headroom.plugins.PlugInException;

/** {@code uninstall}: takes a plug-in out of this program. */
public final class UninstallCommand implements CliCommand {

    private static final Messages TEXT = Messages.of(UninstallCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(), Set.of());
        if (arguments.rest().size() != 1) {
            throw new UnusableCallException(TEXT.text("uninstall.what"));
        }
        try {
            var gone = InstalledPlugIns.ofThisProgram().uninstall(arguments.rest().getFirst(), call.monitor());
            call.messages().println(TEXT.text("uninstall.done", gone.name(), gone.version()));
            return 0;
        } catch (PlugInException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
    }
}
