/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.headroom.core.design.Design;

/** Edits one of several words. */
final class ChoiceField extends Field {

    private final List<Enumerator> choices;
    private final Combo combo;

    ChoiceField(Composite body, FormToolkit toolkit, Design design, EObject object, EAttribute attribute, boolean editable) {
        super(body, toolkit, design, object, attribute);
        choices = ((EEnum) attribute.getEAttributeType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
        combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, false);
        combo.setToolTipText(Labels.help(attribute));
        combo.setItems(choices.stream().map(Labels::value).toArray(String[]::new));
        combo.setEnabled(editable);
        combo.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        combo.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> set(choices.get(combo.getSelectionIndex()))));
        toolkit.createLabel(body, "", SWT.NONE);
    }

    @Override
    void refresh() {
        if (!combo.isDisposed()) {
            combo.select(choices.indexOf(value()));
        }
    }
}
