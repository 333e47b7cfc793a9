/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.application;

import java.util.List;

import org.eclipse.swt.events.ShellListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.model.ContributionComparator;
import org.eclipse.ui.model.IContributionService;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.ui.design.DesignNotices;
import org.headroom.ui.design.UnsavedWork;
import org.headroom.ui.design.WorkbenchDesigns;

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
    public void preStartup() {
        new ThemedWorkbench(getWorkbenchConfigurer().getWorkbench()).applyIcons();
    }

    @Override
    public void postStartup() {
        var workbench = getWorkbenchConfigurer().getWorkbench();
        new ThemedWorkbench(workbench).follow();
        PreferencePages.arrange(workbench.getPreferenceManager());
        var notices = new DesignNotices(workbench);
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            window.getShell().addShellListener(ShellListener.shellActivatedAdapter(event -> notices.windowActivated()));
        }
        var window = workbench.getActiveWorkbenchWindow();
        if (window != null) {
            workbench.getDisplay().asyncExec(() -> new UnsavedWork(window).ask());
        }
    }

    /** What is not saved by now was given up, and must not be offered at the next start. */
    @Override
    public void postShutdown() {
        var designs = getWorkbenchConfigurer().getWorkbench().getService(WorkbenchDesigns.class);
        if (designs != null) {
            designs.designs().forEach(designs::close);
        }
    }

    @Override
    public ContributionComparator getComparatorFor(String contributions) {
        return IContributionService.TYPE_PREFERENCE.equals(contributions) ? PreferencePages.order()
                : super.getComparatorFor(contributions);
    }

    /** An edit that was refused has been told to the user already, and nothing was done. */
    @Override
    public void eventLoopException(Throwable exception) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedChangeException) {
                return;
            }
        }
        super.eventLoopException(exception);
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
