/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.headroom.common.text.Messages;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.diagram.flow.internal.picture.SignalLayer;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** The commands of the editor. While a name is typed they rest, so that Delete and Ctrl+A mean the text. */
final class FlowActions {

    private static final Messages MESSAGES = Messages.of(FlowActions.class);
    private static final double ZOOM_STEP = 1.25;

    private final FlowEditor editor;
    private final DiagramViewer viewer;
    private final FlowKeys keys;
    private final LayerSwitch layers;
    private Map<String, Runnable> tools = Map.of();
    private final List<IHandlerActivation> active = new ArrayList<>();

    FlowActions(FlowEditor editor, DiagramViewer viewer, SheetView view) {
        this.editor = editor;
        this.viewer = viewer;
        this.keys = new FlowKeys(viewer, view);
        this.layers = new LayerSwitch(viewer);
    }

    /** Adds commands of tools, and what they do with letters that are typed. */
    void add(Map<String, Runnable> commands, Consumer<String> typed) {
        tools = commands;
        keys.onTyped(typed);
    }

    void install() {
        viewer.setKeyHandler(keys);
        resume();
    }

    FlowKeys keys() {
        return keys;
    }

    void resume() {
        pause();
        on("org.eclipse.ui.edit.delete", this::remove);
        on("org.eclipse.ui.edit.rename", () -> editor.part().renameSelected());
        on("org.eclipse.ui.edit.selectAll", this::selectAll);
        on("org.headroom.diagram.deleteDevice", this::deleteDevices);
        on("org.headroom.diagram.zoomIn", () -> viewer.zoomAtMiddle(viewer.zoom() * ZOOM_STEP));
        on("org.headroom.diagram.zoomOut", () -> viewer.zoomAtMiddle(viewer.zoom() / ZOOM_STEP));
        on("org.headroom.diagram.zoomFull", () -> viewer.zoomAtMiddle(1));
        on("org.headroom.diagram.zoomPage", () -> viewer.surface().paper().ifPresent(viewer::zoomTo));
        layers();
        on("org.headroom.diagram.grid", () -> viewer.setGridShown(!viewer.isGridShown()));
        tools.forEach(this::on);
    }

    /** Gives the keys to whoever has the focus. */
    void pause() {
        if (!active.isEmpty()) {
            service().deactivateHandlers(active);
            active.clear();
        }
    }

    private IHandlerService service() {
        return editor.getSite().getService(IHandlerService.class);
    }

    private void layers() {
        for (var layer : SignalLayer.values()) {
            active.add(service().activateHandler(LayerSwitch.command(layer), layers.handler(layer)));
        }
    }

    private void on(String command, Runnable action) {
        active.add(service().activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        }));
    }

    private void selectAll() {
        var parts = new ArrayList<EditPart>();
        editor.part().picture().keys().forEach(key -> viewer.part(key).ifPresent(parts::add));
        viewer.setSelection(new StructuredSelection(parts));
    }

    private void remove() {
        var selected = editor.part().selected();
        editor.edits().remove(selected).ifPresent(change -> editor.design().history().execute(change));
    }

    private void deleteDevices() {
        var devices = new LinkedHashSet<Device>();
        for (var part : viewer.getSelectedEditParts()) {
            switch (((EditPart) part).getModel()) {
                case PlacedDevice placed when placed.getDevice() != null -> devices.add(placed.getDevice());
                case PlacedPort port -> devices.add(port.port().getDevice());
                default -> {
                }
            }
        }
        if (devices.isEmpty()) {
            return;
        }
        var question = devices.size() == 1
                ? MESSAGES.text("delete.one", Devices.name(devices.getFirst()))
                : MESSAGES.text("delete.several", devices.size());
        if (MessageDialog.openConfirm(editor.getSite().getShell(), MESSAGES.text("delete.title"), question)) {
            editor.design().history().execute(editor.edits().deleteDevices(devices));
        }
    }
}
