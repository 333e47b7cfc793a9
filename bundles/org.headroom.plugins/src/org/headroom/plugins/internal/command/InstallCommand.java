/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.plugins.internal.command;

import java.util.List;
import java.util.Set;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.plugins.InstalledPlugIns;
import org.headroom.plugins.PlugIn;
import org.headroom.plugins.PlugInException;

/** {@code install}: puts plug-ins into this program. */
public final class InstallCommand implements CliCommand {

    private static final String LIST = "list";
    private static final Messages TEXT = Messages.of(InstallCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(), Set.of(LIST));
        var rest = arguments.rest();
        if (rest.isEmpty()) {
            throw new UnusableCallException(TEXT.text("install.what"));
        }
        try {
            var place = InstalledPlugIns.place(rest.getFirst(), call.directory());
            var plugIns = InstalledPlugIns.ofThisProgram();
            if (arguments.has(LIST)) {
                print(call, plugIns.offered(place, call.monitor()));
            } else {
                print(call, plugIns.install(place, rest.subList(1, rest.size()), call.monitor()));
                call.messages().println(TEXT.text("install.done"));
            }
            return 0;
        } catch (PlugInException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
    }

    private static void print(CommandCall call, List<PlugIn> plugIns) {
        plugIns.forEach(each -> call.out().println(TEXT.text("line", each.id(), each.version(), each.name(), each.provider())));
    }
}
