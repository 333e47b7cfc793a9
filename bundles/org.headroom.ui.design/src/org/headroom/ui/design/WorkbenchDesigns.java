/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.OpenDesigns;
import org.headroom.core.design.Recoverable;
import org.headroom.model.production.Production;

/**
 * The designs that are open in the workbench, in the order in which they were opened. A workbench service: parts get it with
 * {@code getSite().getService(WorkbenchDesigns.class)}. Confined to the UI thread.
 */
public final class WorkbenchDesigns {

    private final OpenDesigns openDesigns;
    private final List<Design> designs = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public WorkbenchDesigns(OpenDesigns openDesigns) {
        this.openDesigns = openDesigns;
    }

    public List<Design> designs() {
        return List.copyOf(designs);
    }

    /** The design that an object of its production belongs to, among those that are open. */
    public Optional<Design> designOf(Production production) {
        return designs.stream().filter(design -> design.production() == production).findFirst();
    }

    /** Opens a file, or finds it among the open designs. */
    public Design open(Path file, IProgressMonitor monitor) throws DesignFileException {
        var design = openDesigns.open(file, monitor);
        if (designs.contains(design)) {
            openDesigns.release(design);
        } else {
            designs.add(design);
            tell();
        }
        return design;
    }

    /** Opens unsaved work in place of its file, which must not be open. */
    public Design recover(Recoverable work, IProgressMonitor monitor) throws DesignFileException {
        var design = openDesigns.recover(work, monitor);
        designs.add(design);
        tell();
        return design;
    }

    /** Adds a new production that has no file yet. */
    public Design add(Production production) {
        var design = openDesigns.create(production);
        designs.add(design);
        tell();
        return design;
    }

    /** Closes a design; what is not saved is lost, so ask before. */
    public void close(Design design) {
        if (designs.remove(design)) {
            tell();
            openDesigns.release(design);
        }
    }

    /** The listener is told, in the UI thread, when a design was opened or closed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
