/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.application;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets a window up: its size, its bars, and what it shows first. */
final class HeadroomWindowAdvisor extends WorkbenchWindowAdvisor {

    private final List<String> arguments;

    HeadroomWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<String> arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1500, 950));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle("Headroom");
    }
}
