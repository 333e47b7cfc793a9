/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import org.eclipse.core.runtime.Platform;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;

/** Says which version this is and what it runs on, for reports of errors. */
public final class VersionCommand implements CliCommand {

    private static final Messages TEXT = Messages.of(VersionCommand.class);

    @Override
    public int run(CommandCall call) {
        var bundle = Platform.getBundle("org.headroom.cli");
        call.out().println(TEXT.text("version.headroom", bundle.getVersion()));
        call.out().println(TEXT.text("version.java", System.getProperty("java.version"),
                System.getProperty("java.vendor")));
        call.out().println(TEXT.text("version.system", System.getProperty("os.name"), System.getProperty("os.arch")));
        return CommandLine.FINE;
    }
}
