/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.headroom.acoustics.space.Point3;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.design.Design;
import org.headroom.core.example.ExampleRegistry;
import org.headroom.diagram.plan.internal.picture.PlanKey;
import org.headroom.model.production.Production;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;
import org.headroom.ui.design.WorkbenchDesigns;

/** The plan of a production in the workbench, and a hand on its mouse. */
final class PlanWindow implements AutoCloseable {

    private static final long DEADLINE_MS = 30_000;

    final Design design;
    final PlanEditor editor;

    PlanWindow(Production production) {
        design = service(WorkbenchDesigns.class).add(production);
        try {
            editor = (PlanEditor) PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().openEditor(new PlanInput(design), PlanEditor.ID);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
        turn();
    }

    static Production example(String id) {
        var catalogue = service(Catalogue.class);
        catalogue.load(ForkJoinPool.commonPool()).join();
        return new ExampleRegistry(Platform.getExtensionRegistry()).find(id).orElseThrow().code().call(code -> code.create(catalogue)).orElseThrow();
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }

    static void turn() {
        while (Display.getCurrent().readAndDispatch()) {
            // until there is nothing more
        }
    }

    static void until(String what, BooleanSupplier condition) {
        var display = Display.getCurrent();
        long end = System.currentTimeMillis() + DEADLINE_MS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("never came: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(40, () -> { });
                display.sleep();
            }
        }
    }

    boolean shows(Object key) {
        return editor.plan().viewer().surface().plane().get(key).isPresent();
    }

    void untilMap() {
        until("a coverage map", () -> shows(PlanKey.MAP));
    }

    /** Where a place of the venue is in the window of a pane. */
    Point pixel(PlanPane pane, Point3 place) {
        var at = pane.view().at(place);
        var window = pane.viewer().toWindow(new Bounds(at.x(), at.y(), 0, 0));
        return new Point(window.x(), window.y());
    }

    void click(PlanPane pane, Point at) {
        mouse(pane, SWT.MouseMove, 0, at, 0);
        mouse(pane, SWT.MouseDown, 1, at, 0);
        mouse(pane, SWT.MouseUp, 1, at, SWT.BUTTON1);
        turn();
    }

    void drag(PlanPane pane, Point from, Point to) {
        mouse(pane, SWT.MouseMove, 0, from, 0);
        mouse(pane, SWT.MouseDown, 1, from, 0);
        for (int i = 1; i <= 8; i++) {
            mouse(pane, SWT.MouseMove, 0, new Point(from.x() + (to.x() - from.x()) * i / 8, from.y() + (to.y() - from.y()) * i / 8), SWT.BUTTON1);
        }
        turn();
        mouse(pane, SWT.MouseUp, 1, to, SWT.BUTTON1);
        turn();
    }

    private static void mouse(PlanPane pane, int type, int button, Point at, int state) {
        var event = new Event();
        event.button = button;
        event.x = (int) Math.round(at.x());
        event.y = (int) Math.round(at.y());
        event.stateMask = state;
        event.count = 1;
        pane.viewer().getControl().notifyListeners(type, event);
    }

    void letter(PlanPane pane, char letter) {
        var event = new Event();
        event.character = letter;
        event.keyCode = letter;
        pane.viewer().getControl().notifyListeners(SWT.KeyDown, event);
        turn();
    }

    void select(EObject thing) {
        editor.select(java.util.List.of(thing));
        turn();
    }

    @Override
    public void close() {
        editor.getSite().getPage().closeEditor(editor, false);
        service(WorkbenchDesigns.class).close(design);
        turn();
    }
}
