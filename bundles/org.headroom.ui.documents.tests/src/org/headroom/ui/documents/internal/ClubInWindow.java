/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.design.Design;
import org.headroom.core.example.ExampleRegistry;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.WorkbenchDesigns;

/** The club, open in the running workbench without an editor, and what tests need of the window. */
public final class ClubInWindow implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int WAKE_MS = 20;

    private final Design design;

    public ClubInWindow(Path folder) throws Exception {
        var example = new ExampleRegistry(Platform.getExtensionRegistry()).find("club").orElseThrow();
        var catalogue = window().getService(Catalogue.class);
        catalogue.load(ForkJoinPool.commonPool()).join();
        design = window().getService(WorkbenchDesigns.class).add(example.code().call(code -> code.create(catalogue))
                .orElseThrow());
        design.saveAs(folder.resolve("club.headroom"), new NullProgressMonitor());
        window().getService(CurrentDesign.class).set(design);
    }

    public Design design() {
        return design;
    }

    static IWorkbenchWindow window() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window;
    }

    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** The widgets of a kind in a view. */
    public static <T extends Control> List<T> all(IViewPart view, Class<T> kind) {
        var found = new ArrayList<T>();
        collect((Control) view.getSite().getService(MPart.class).getWidget(), kind, found);
        return found;
    }

    private static <T extends Control> void collect(Control in, Class<T> kind, List<T> found) {
        if (kind.isInstance(in)) {
            found.add(kind.cast(in));
        }
        if (in instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    /** Runs the event loop until something has come about. */
    public static void until(String what, BooleanSupplier condition) {
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
        window().getService(WorkbenchDesigns.class).close(design);
    }
}
