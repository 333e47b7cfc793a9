/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.commands.SetFeature;

/** One line of a form: the name of a feature, a control that edits it, and its unit. */
abstract class Field {

    static final Messages MESSAGES = Messages.of(Field.class);

    private final Design design;
    private final EObject object;
    private final EStructuralFeature feature;

    Field(Composite body, FormToolkit toolkit, Design design, EObject object, EStructuralFeature feature) {
        this.design = design;
        this.object = object;
        this.feature = feature;
        var label = toolkit.createLabel(body, Labels.of(feature), SWT.NONE);
        label.setToolTipText(Labels.help(feature));
    }

    /** Shows what the object holds now. */
    abstract void refresh();

    EObject object() {
        return object;
    }

    EStructuralFeature feature() {
        return feature;
    }

    Object value() {
        return object.eGet(feature);
    }

    /** Sets the feature as one undoable step, unless it holds this value already. */
    void set(Object value) {
        if (!Objects.equals(value, value())) {
            design.history().execute(
                    new SetFeature(MESSAGES.text("change", Labels.of(feature), Labels.name(object)), object, feature, value));
        }
    }
}
