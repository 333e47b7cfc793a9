/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.headroom.core.design.Design;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Device;
import org.headroom.ui.design.RevealTarget;
import org.headroom.ui.design.SheetEditorInput;
import org.headroom.ui.design.SheetEditors;

/**
 * Brings a step of a trace into sight without taking the focus: on the sheet that draws the most of the sockets between which the
 * signal goes; among equals on the one in front, then on one that is open.
 */
final class SheetSteps {

    private final IWorkbenchPage page;
    private final SheetEditors editors;

    SheetSteps(IWorkbenchPage page, SheetEditors editors) {
        this.page = page;
        this.editors = editors;
    }

    /**
     * Shows a device.
     *
     * @param portIds sockets that the sheet should draw, if one does
     * @return whether any sheet draws the device
     */
    boolean show(Design design, String deviceId, List<String> portIds) {
        var device = design.find(deviceId, Device.class);
        if (device.isEmpty()) {
            return false;
        }
        var open = open(design);
        var sheets = new ArrayList<>(design.production().getSheets().stream()
                .filter(sheet -> places(sheet, device.get()) && editors.editorFor(sheet).isPresent()).toList());
        sheets.sort(Comparator.<Sheet>comparingLong(sheet -> -drawn(sheet, portIds))
                .thenComparingInt(sheet -> open.contains(sheet.getId()) ? open.indexOf(sheet.getId()) : open.size())
                .thenComparingInt(Sheet::getNumber));
        return sheets.stream().findFirst().flatMap(sheet -> open(design, sheet))
                .filter(target -> target.reveal(device.get())).isPresent();
    }

    private static boolean places(Sheet sheet, Device device) {
        return sheet.getDevices().stream().anyMatch(placed -> placed.getDevice() == device);
    }

    private static long drawn(Sheet sheet, List<String> portIds) {
        return portIds.stream().filter(id -> sheet.getDevices().stream().anyMatch(placed -> draws(placed, id))).count();
    }

    private static boolean draws(PlacedDevice placed, String port) {
        if (placed.getDevice() == null) {
            return false;
        }
        var ports = placed.getPorts().isEmpty() ? placed.getDevice().getPorts() : placed.getPorts();
        return ports.stream().anyMatch(each -> port.equals(each.getId())
                && (!placed.isHideUnused() || !each.getEnds().isEmpty()));
    }

    // Ids of the sheets that are open, that in front first.
    private List<String> open(Design design) {
        var ids = new ArrayList<String>();
        Optional.ofNullable(page.getActiveEditor()).flatMap(editor -> sheet(editor, design)).ifPresent(ids::add);
        for (IEditorReference reference : page.getEditorReferences()) {
            Optional.ofNullable(reference.getEditor(false)).flatMap(editor -> sheet(editor, design))
                    .filter(id -> !ids.contains(id)).ifPresent(ids::add);
        }
        return ids;
    }

    private static Optional<String> sheet(IEditorPart editor, Design design) {
        return editor.getEditorInput() instanceof SheetEditorInput input && input.design() == design
                ? Optional.of(input.sheetId()) : Optional.empty();
    }

    private Optional<RevealTarget> open(Design design, Sheet sheet) {
        try {
            var part = page.openEditor(new SheetEditorInput(design, sheet), editors.editorFor(sheet).orElseThrow(), false);
            page.bringToTop(part);
            return Optional.ofNullable(Adapters.adapt(part, RevealTarget.class));
        } catch (PartInitException e) {
            ILog.of(SheetSteps.class).error(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
