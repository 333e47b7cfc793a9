/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.empty;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** An application that ends at once: what a start of Equinox takes by itself. */
public final class Nothing implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // Nothing runs.
    }
}
