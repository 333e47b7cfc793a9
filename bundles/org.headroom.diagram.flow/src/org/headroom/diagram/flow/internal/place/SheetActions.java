/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.headroom.common.text.Messages;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.commands.AddDevice;
import org.headroom.model.commands.NewSheets;
import org.headroom.model.commands.OrderSheets;
import org.headroom.model.commands.RemoveObjects;
import org.headroom.model.commands.ShowAlso;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.system.Device;
import org.headroom.render.arrange.FreePlaces;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;

/** Adds, sets up, orders, deletes and turns over sheets, and shows devices on several of them. */
public final class SheetActions implements SheetListDialog.Actions {

    private static final Messages MESSAGES = Messages.of(SheetActions.class);
    private static final Point CORNER = new Point(64, 64);

    private final Drawing drawing;
    private final FindOnSheets.Jump jump;

    public SheetActions(Drawing drawing, FindOnSheets.Jump jump) {
        this.drawing = drawing;
        this.jump = jump;
    }

    private Shell shell() {
        return drawing.viewer().getControl().getShell();
    }

    /** Asks for new sheets, makes them as one step and opens the first. */
    public void add() {
        var dialog = new NewSheetsDialog(shell(), drawing.production(), drawing.sheet());
        if (dialog.open() == Window.OK && !dialog.plans().isEmpty()) {
            var add = new NewSheets(drawing.production(), dialog.plans());
            if (drawing.execute(add)) {
                open(add.sheets().getFirst());
            }
        }
    }

    /** Asks for name, paper and title block of this sheet. */
    public void setUp() {
        setUp(shell(), drawing.sheet());
    }

    @Override
    public void setUp(Shell parent, Sheet sheet) {
        var dialog = new SheetSetupDialog(parent, drawing.production(), sheet);
        if (dialog.open() == Window.OK) {
            dialog.change().ifPresent(drawing::execute);
        }
    }

    /** Shows all sheets, to order, set up and delete them. */
    public void list() {
        new SheetListDialog(shell(), drawing.flow().design(), this).open();
    }

    @Override
    public void open(Sheet sheet) {
        jump.to(sheet, sheet);
    }

    /** Deletes this sheet after a question; the devices stay in the production. */
    public void delete() {
        var sheet = drawing.sheet();
        if (MessageDialog.openConfirm(shell(), MESSAGES.text("sheets.delete.title"), MESSAGES.text("sheets.delete.question",
                sheet.getName() == null ? "" : sheet.getName(), sheet.getDevices().size()))) {
            drawing.execute(new RemoveObjects(List.of(sheet)));
        }
    }

    /** Goes to the next sheet that can be drawn here, or to the one before. */
    public void turn(int by) {
        var sheets = OrderSheets.inOrder(drawing.production()).stream()
                .filter(sheet -> sheet.getKind() == SheetKind.FLOW).toList();
        int at = sheets.indexOf(drawing.sheet());
        if (sheets.size() > 1) {
            open(sheets.get(Math.floorMod(at + by, sheets.size())));
        }
    }

    /** Asks for another sheet and shows the selected devices there as well. */
    public void showAlso() {
        var devices = drawing.devices();
        if (devices.isEmpty()) {
            drawing.flow().tell(Optional.of(MESSAGES.text("showAlso.none")));
            return;
        }
        var others = OrderSheets.inOrder(drawing.production()).stream().filter(sheet -> sheet != drawing.sheet()
                && !devices.stream().allMatch(device -> ShowAlso.isShown(sheet, device))).toList();
        if (others.isEmpty()) {
            drawing.flow().tell(Optional.of(MESSAGES.text("showAlso.nowhere")));
            return;
        }
        var dialog = new ListDialog(shell());
        dialog.setTitle(MESSAGES.text("showAlso.title"));
        dialog.setMessage(MESSAGES.text("showAlso.message"));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(
                each -> ((Sheet) each).getNumber() + "  " + ((Sheet) each).getName()));
        dialog.setInput(others);
        dialog.setInitialSelections(others.getFirst());
        if (dialog.open() == Window.OK && dialog.getResult().length == 1
                && dialog.getResult()[0] instanceof Sheet sheet) {
            showOn(sheet, devices);
        }
    }

    /** Shows devices on another sheet, on free places, and opens that. */
    void showOn(Sheet sheet, List<Device> devices) {
        var drafts = new SheetDrafts();
        var taken = sheet.getDevices().stream().filter(placed -> placed.getDevice() != null).map(placed -> {
            var size = drafts.size(placed.getDevice());
            return new Bounds(placed.getX(), placed.getY(), size.width(), size.height());
        }).toList();
        var places = new FreePlaces(taken, DiagramViewer.GRID, Placer.GAP);
        var spots = new LinkedHashMap<Device, AddDevice.Spot>();
        for (Device device : devices) {
            var at = places.near(CORNER, drafts.size(device));
            spots.put(device, new AddDevice.Spot(sheet, (int) at.x(), (int) at.y()));
        }
        if (drawing.execute(new ShowAlso(sheet, spots))) {
            jump.to(sheet, devices.getFirst());
        }
    }
}
