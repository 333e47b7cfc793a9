/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.empty;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench with nothing in it: what the platform takes by itself to show a window. */
public final class EmptyWorkbench implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        var display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new Advisor());
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        // The benchmark ends the process.
    }

    private static final class Advisor extends WorkbenchAdvisor {

        @Override
        public String getInitialWindowPerspectiveId() {
            return "org.headroom.bench.empty.perspective";
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            return new WorkbenchWindowAdvisor(configurer) {
                @Override
                public void preWindowOpen() {
                    getWindowConfigurer().setTitle("Empty workbench");
                    getWindowConfigurer().setInitialSize(new Point(1200, 800));
                    getWindowConfigurer().setShowCoolBar(true);
                    getWindowConfigurer().setShowStatusLine(true);
                }
            };
        }
    }
}
