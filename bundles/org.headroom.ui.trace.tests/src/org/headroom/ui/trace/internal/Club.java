/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.design.Design;
import org.headroom.core.example.ExampleRegistry;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.system.Device;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.WorkbenchDesigns;

/** The club, open in the running workbench. */
final class Club implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int WAKE_MS = 20;

    final Design design;

    Club(Path folder) throws Exception {
        var example = new ExampleRegistry(Platform.getExtensionRegistry()).find("club").orElseThrow();
        var catalogue = window().getService(Catalogue.class);
        catalogue.load(ForkJoinPool.commonPool()).join();
        var designs = window().getService(WorkbenchDesigns.class);
        var made = designs.add(example.code().call(code -> code.create(catalogue)).orElseThrow());
        made.saveAs(folder.resolve("club.headroom"), new NullProgressMonitor());
        designs.close(made);
        design = new DesignOpener(window()).open(folder.resolve("club.headroom")).orElseThrow();
        window().getService(CurrentDesign.class).set(design);
        until("the first sheet", () -> editor() != null && viewer().surface().plane().keys().size() > 5);
    }

    static IWorkbenchWindow window() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window;
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    static IEditorPart editor() {
        return page().getActiveEditor();
    }

    static DiagramViewer viewer() {
        return Adapters.adapt(editor(), DiagramViewer.class);
    }

    static void execute(String command) throws Exception {
        window().getService(IHandlerService.class).executeCommand(command, null);
    }

    Device device(String name) {
        return design.production().getDevices().stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow();
    }

    /** Runs the event loop until something has come about. */
    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        var display = Display.getCurrent();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + LIMIT.toSeconds() + " s: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_MS, () -> { });
                display.sleep();
            }
        }
    }

    @Override
    public void close() {
        page().closeAllEditors(false);
        window().getService(WorkbenchDesigns.class).close(design);
    }
}
