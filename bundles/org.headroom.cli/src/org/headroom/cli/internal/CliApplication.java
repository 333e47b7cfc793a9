/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command in the framework, with every plug-in that is installed. Does not use SWT. */
public final class CliApplication implements IApplication {

    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        var arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        return CommandStart.run(arguments, Platform.getExtensionRegistry(), monitor);
    }

    @Override
    public void stop() {
        monitor.setCanceled(true);
    }
}
