/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.example.ExampleRegistry;
import org.headroom.model.production.Production;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.WorkbenchDesigns;

/** The running workbench, with what tests need of it again and again. */
final class Bench {

    static final String EXPLORER = "org.headroom.ui.explorer";
    static final String PROBLEMS = "org.headroom.ui.problems";
    static final String POWER = "org.headroom.ui.power";
    static final String CATALOGUE = "org.headroom.ui.catalogue";
    static final String CALCULATORS = "org.headroom.ui.calculators";
    static final String CHANNELS = "org.headroom.ui.channels";
    static final String PROPERTIES = "org.eclipse.ui.views.PropertySheet";

    private Bench() {
    }

    static IWorkbenchWindow window() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window;
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    static <T> T service(Class<T> type) {
        return window().getService(type);
    }

    static IViewPart show(String viewId) {
        try {
            var view = page().showView(viewId);
            Wait.forEvents();
            return view;
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** The widgets of a part. */
    static Composite control(IWorkbenchPart part) {
        return (Composite) part.getSite().getService(MPart.class).getWidget();
    }

    static void execute(String command) {
        try {
            service(IHandlerService.class).executeCommand(command, null);
        } catch (Exception e) {
            throw new AssertionError(command, e);
        }
    }

    /** A production of its own, made from the example that is named, or from the club while that is not there. */
    static Production example(String id) {
        var examples = new ExampleRegistry(Platform.getExtensionRegistry());
        var example = examples.find(id).or(() -> examples.find("club")).orElseThrow();
        var catalogue = service(Catalogue.class);
        catalogue.load(ForkJoinPool.commonPool()).join();
        return example.code().call(code -> code.create(catalogue)).orElseThrow();
    }

    /** A saved example, open with its first sheet. */
    static Design openExample(String id, Path folder) {
        var file = folder.resolve(id + ".headroom");
        var designs = service(WorkbenchDesigns.class);
        var made = designs.add(example(id));
        try {
            made.saveAs(file, new NullProgressMonitor());
        } catch (DesignFileException e) {
            throw new AssertionError(e);
        }
        close(made);
        var design = new DesignOpener(window()).open(file).orElseThrow();
        Wait.forEvents();
        return design;
    }

    /** Closes a design with its editors, without asking. */
    static void close(Design design) {
        page().closeAllEditors(false);
        service(WorkbenchDesigns.class).close(design);
        Wait.forEvents();
    }

    /** Closes every design and editor. */
    static void clear() {
        Dialogs.closeAll();
        page().closeAllEditors(false);
        service(WorkbenchDesigns.class).designs().forEach(service(WorkbenchDesigns.class)::close);
        Wait.forEvents();
    }
}
