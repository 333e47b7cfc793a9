/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.headroom.core.design.Design;

/** The objects of the design that are selected in the table or on the diagram, for the properties and other views. */
final class SupplySelection implements ISelectionProvider {

    private final Supplier<Optional<Design>> design;
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    SupplySelection(Supplier<Optional<Design>> design) {
        this.design = design;
    }

    /** These are selected now, by their ids. */
    void select(Set<String> ids) {
        setSelection(new StructuredSelection(ids.stream().flatMap(id -> design.get().stream().<EObject>flatMap(each -> each
                .find(id).stream())).toList()));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection changed) {
        if (!changed.equals(selection)) {
            selection = changed;
            var event = new SelectionChangedEvent(this, selection);
            listeners.forEach(each -> each.selectionChanged(event));
        }
    }
}
