/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.headroom.core.design.Design;
import org.headroom.model.production.Location;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;

/** Shows what an object refers to; places are chosen from a list, other references are made in the drawing. */
final class ReferenceField extends Field {

    private final List<Location> locations = new ArrayList<>();
    private Combo combo;
    private Label label;

    ReferenceField(Composite body, FormToolkit toolkit, Design design, EObject object, EReference reference) {
        super(body, toolkit, design, object, reference);
        if (reference.getEReferenceType() == ProductionPackage.Literals.LOCATION) {
            combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
            toolkit.adapt(combo, true, false);
            Productions.locations(design.production()).forEach(locations::add);
            combo.add(MESSAGES.text("none"));
            locations.forEach(location -> combo.add(Labels.name(location)));
            combo.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(combo.getSelectionIndex())));
        } else {
            label = toolkit.createLabel(body, "", SWT.WRAP);
            label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        }
        toolkit.createLabel(body, "", SWT.NONE);
    }

    private void choose(int index) {
        set(index <= 0 ? null : locations.get(index - 1));
    }

    @Override
    void refresh() {
        if (combo != null && !combo.isDisposed()) {
            combo.select(value() == null ? 0 : locations.indexOf(value()) + 1);
        } else if (label != null && !label.isDisposed()) {
            label.setText(value() instanceof EObject object ? Labels.name(object) : MESSAGES.text("none"));
        }
    }
}
