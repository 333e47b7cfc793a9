/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the designs among files that are dropped. */
public final class FileDrop extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    /** @param window where they are opened */
    public FileDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Takes files that are dropped on a control. */
    public static void on(Control control, IWorkbenchWindow window) {
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new FileDrop(window));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            open(List.of(names));
        }
    }

    /** Opens those that are designs, each with its first sheet. */
    public void open(List<String> names) {
        var opener = new DesignOpener(window);
        names.stream().filter(name -> name.endsWith(".headroom")).map(Path::of).forEach(opener::open);
    }
}
