/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.OpenDesigns;
import org.headroom.diagram.flow.internal.DrumsSheet;
import org.headroom.diagram.flow.internal.connect.Choices;
import org.headroom.diagram.flow.internal.connect.Connecting;
import org.headroom.diagram.flow.internal.connect.OtherSheets;
import org.headroom.diagram.flow.internal.parts.FlowSheet;
import org.headroom.diagram.flow.internal.parts.Gestures;
import org.headroom.diagram.viewer.NameField;
import org.headroom.diagram.flow.internal.parts.SheetPart;
import org.headroom.diagram.history.HistoryCommandStack;
import org.headroom.diagram.viewer.DiagramEditDomain;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.base.Identified;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;

/** A sheet in a window without a workbench, and a hand on its mouse. */
final class FlowWindow implements FlowSheet, AutoCloseable {

    final DrumsSheet drums = new DrumsSheet();
    final List<String> told = new ArrayList<>();
    final List<NameField> renamed = new ArrayList<>();
    final DiagramViewer viewer = new DiagramViewer();
    final SheetView view;
    final Connecting connecting;
    final List<Choices> asked = new ArrayList<>();
    final List<Object> shown = new ArrayList<>();
    final List<DeviceType> catalogue = new ArrayList<>();
    final FlowKeys keys;
    private final Design design = new OpenDesigns(new DesignFiles(List.of())).create(drums.production);
    private final Shell shell;

    FlowWindow(Display display) {
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 900);
        view = new SheetView(viewer, design, drums.sheet.getId(), this, () -> told.add("gone"));
        keys = new FlowKeys(viewer, view);
        var domain = new DiagramEditDomain(keys::step);
        domain.setCommandStack(new HistoryCommandStack(design.history()));
        viewer.createControl(shell);
        domain.addViewer(viewer);
        viewer.setKeyHandler(keys);
        connecting = new Connecting(this, viewer, view::part, () -> catalogue, asked::add, new OtherSheets() {
            @Override
            public boolean show(Sheet sheet, Identified object) {
                shown.addAll(List.of(sheet, object));
                return true;
            }

            @Override
            public boolean back() {
                return false;
            }
        });
        shell.open();
        view.refresh();
        turn();
        viewer.zoomAtMiddle(1);
        viewer.centre(new Point(600, 400));
        turn();
    }

    @Override
    public Design design() {
        return design;
    }

    @Override
    public Sheet sheet() {
        return drums.sheet;
    }

    @Override
    public Gestures gestures() {
        return connecting;
    }

    @Override
    public void rename(NameField field) {
        renamed.add(field);
    }

    @Override
    public void tell(Optional<String> message) {
        message.ifPresent(told::add);
    }

    @Override
    public void layAnew(Collection<Cable> cables) {
        view.layAnew(cables);
    }

    /** Waits until all cables are laid. */
    void settle() {
        turn();
        while (Job.getJobManager().find(SheetView.LAYING).length > 0) {
            try {
                Job.getJobManager().join(SheetView.LAYING, null);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            turn();
        }
        turn();
    }

    SheetPart part() {
        return view.part().orElseThrow();
    }

    List<Object> selected() {
        var models = new ArrayList<Object>();
        viewer.getSelectedEditParts().forEach(part -> models.add(((EditPart) part).getModel()));
        return models;
    }

    /** Lets the display do all that waits. */
    void turn() {
        while (shell.getDisplay().readAndDispatch()) {
            // Until there is nothing more.
        }
    }

    void click(double x, double y) {
        mouse(SWT.MouseMove, 0, x, y, 0);
        mouse(SWT.MouseDown, 1, x, y, 0);
        mouse(SWT.MouseUp, 1, x, y, SWT.BUTTON1);
        turn();
    }

    void drag(double x, double y, double dx, double dy) {
        press(x, y, dx, dy);
        mouse(SWT.MouseUp, 1, x + dx, y + dy, SWT.BUTTON1);
        turn();
    }

    /** Drags and holds. */
    void press(double x, double y, double dx, double dy) {
        mouse(SWT.MouseMove, 0, x, y, 0);
        mouse(SWT.MouseDown, 1, x, y, 0);
        for (var i = 1; i <= 8; i++) {
            mouse(SWT.MouseMove, 0, x + dx * i / 8, y + dy * i / 8, SWT.BUTTON1);
        }
    }

    void mouse(int type, int button, double x, double y, int state) {
        var at = viewer.toWindow(new Bounds(x, y, 0, 0));
        var event = new Event();
        event.button = button;
        event.x = (int) Math.round(at.x());
        event.y = (int) Math.round(at.y());
        event.stateMask = state;
        event.count = 1;
        viewer.getControl().notifyListeners(type, event);
    }

    void key(int code, int state) {
        var event = new Event();
        event.keyCode = code;
        event.stateMask = state;
        viewer.getControl().notifyListeners(SWT.KeyDown, event);
        turn();
    }

    @Override
    public void close() {
        view.close();
        shell.dispose();
    }
}
