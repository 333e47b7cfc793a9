/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.headroom.core.design.Design;

/**
 * The design that the user works on: that of the part which was active last and has one. Problems, properties, power and the
 * export wizard follow it. A workbench service, confined to the UI thread.
 */
public final class CurrentDesign {

    private final WorkbenchDesigns designs;
    private final List<Consumer<Optional<Design>>> listeners = new CopyOnWriteArrayList<>();
    private Optional<Design> current = Optional.empty();

    public CurrentDesign(WorkbenchDesigns designs) {
        this.designs = designs;
        designs.addListener(this::openDesignsChanged);
    }

    public Optional<Design> get() {
        return current;
    }

    /** Makes a design current, such as one that was selected in the explorer. */
    public void set(Design design) {
        change(Optional.of(design));
    }

    /** Follows a part that was activated. Parts answer {@code getAdapter(Design.class)}. */
    public void partActivated(IWorkbenchPart part) {
        Optional.ofNullable(Adapters.adapt(part, Design.class)).ifPresent(this::set);
    }

    /** The listener is told the new current design. */
    public void addListener(Consumer<Optional<Design>> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<Optional<Design>> listener) {
        listeners.remove(listener);
    }

    private void openDesignsChanged() {
        var open = designs.designs();
        if (current.isEmpty() || !open.contains(current.get())) {
            change(open.isEmpty() ? Optional.empty() : Optional.of(open.getLast()));
        }
    }

    private void change(Optional<Design> design) {
        if (!design.equals(current)) {
            current = design;
            listeners.forEach(listener -> listener.accept(design));
        }
    }
}
