/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.headroom.core.design.Design;

/** Edits yes or no. */
final class FlagField extends Field {

    private final Button button;

    FlagField(Composite body, FormToolkit toolkit, Design design, EObject object, EAttribute attribute, boolean editable) {
        super(body, toolkit, design, object, attribute);
        button = toolkit.createButton(body, "", SWT.CHECK);
        button.setToolTipText(Labels.help(attribute));
        button.setEnabled(editable);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set(button.getSelection())));
        toolkit.createLabel(body, "", SWT.NONE);
    }

    @Override
    void refresh() {
        if (!button.isDisposed()) {
            button.setSelection(Boolean.TRUE.equals(value()));
        }
    }
}
