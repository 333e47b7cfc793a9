/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.ui.design.Icons;

/** The venue and the loudspeakers of a design. There is one for each design. */
public final class PlanInput implements IEditorInput, IPersistableElement {

    private final Design design;

    public PlanInput(Design design) {
        this.design = Objects.requireNonNull(design);
    }

    public Design design() {
        return design;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("loudspeaker");
    }

    @Override
    public String getName() {
        return Messages.of(PlanInput.class).text("input", design.production().getName() == null ? design.name() : design.production().getName());
    }

    @Override
    public String getToolTipText() {
        return design.name() + " · " + getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return design.file().isPresent() ? this : null;
    }

    @Override
    public String getFactoryId() {
        return PlanInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        design.file().ifPresent(file -> memento.putString(PlanInputFactory.FILE, file.toString()));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(design) ? adapter.cast(design) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanInput input && design == input.design;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(design);
    }
}
