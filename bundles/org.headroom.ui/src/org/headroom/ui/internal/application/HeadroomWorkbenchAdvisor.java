/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.application;

import java.util.List;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets the workbench up. */
final class HeadroomWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String FIRST_PERSPECTIVE = "org.headroom.ui.perspective.design";

    private final List<String> arguments;

    HeadroomWorkbenchAdvisor(String[] arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return FIRST_PERSPECTIVE;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new HeadroomWindowAdvisor(configurer, arguments);
    }
}
