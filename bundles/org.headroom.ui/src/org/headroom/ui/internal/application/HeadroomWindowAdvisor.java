/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.headroom.core.design.Design;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.FileDrop;
import org.headroom.ui.internal.welcome.Welcome;

/** Sets a window up: its size, its bars, and what it shows first. */
final class HeadroomWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final String NAME = "Headroom";

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
        configurer.setTitle(NAME);
        configurer.addEditorAreaTransfer(FileTransfer.getInstance());
        configurer.configureEditorAreaDropListener(new FileDrop(configurer.getWindow()));
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        var current = window.getService(CurrentDesign.class);
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference reference) {
                IWorkbenchPart part = reference.getPart(false);
                if (part != null) {
                    current.partActivated(part);
                }
            }
        });
        Consumer<Optional<Design>> title = design -> getWindowConfigurer()
                .setTitle(design.map(open -> open.name() + " · " + NAME).orElse(NAME));
        current.addListener(title);
        window.getShell().addDisposeListener(event -> current.removeListener(title));
        var files = arguments.stream().filter(argument -> argument.endsWith(".headroom")).toList();
        files.forEach(file -> new DesignOpener(window).open(Path.of(file)));
        if (files.isEmpty() && window.getActivePage().getEditorReferences().length == 0) {
            showWelcome();
        }
    }

    private void showWelcome() {
        try {
            Welcome.show(getWindowConfigurer().getWindow().getActivePage());
        } catch (PartInitException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
    }
}
