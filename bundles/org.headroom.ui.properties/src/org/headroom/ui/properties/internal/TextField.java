/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.headroom.core.design.Design;

/** Edits words, figures and days. What cannot be understood is marked while it is typed and not taken over. */
final class TextField extends Field {

    private final Text text;
    private final ControlDecoration mark;

    TextField(Composite body, FormToolkit toolkit, Design design, EObject object, EAttribute attribute, boolean editable) {
        super(body, toolkit, design, object, attribute);
        boolean words = attribute.getEAttributeType().getInstanceClass() == String.class;
        text = toolkit.createText(body, "", words ? SWT.SINGLE : SWT.SINGLE | SWT.TRAIL);
        text.setToolTipText(Labels.help(attribute));
        text.setEditable(editable);
        text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        toolkit.createLabel(body, Labels.unit(attribute), SWT.NONE);
        mark = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mark.hide();
        if (editable) {
            text.addModifyListener(event -> validate());
            text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
            text.addListener(SWT.DefaultSelection, event -> commit());
            text.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ESC) {
                    show();
                }
            });
        }
    }

    @Override
    void refresh() {
        if (!text.isDisposed() && !text.isFocusControl()) {
            show();
        }
    }

    private void show() {
        text.setText(value() == null ? "" : format(value()));
        text.setMessage(value() == null && isNumber() ? MESSAGES.text("unknown") : "");
    }

    private void commit() {
        if (!text.isDisposed() && validate() && !text.getText().strip().equals(value() == null ? "" : format(value()))) {
            set(parse(text.getText().strip()));
        }
    }

    private boolean validate() {
        try {
            parse(text.getText().strip());
            mark.hide();
            text.setToolTipText(Labels.help(feature()));
            return true;
        } catch (NumberFormatException | DateTimeParseException e) {
            mark.setDescriptionText(MESSAGES.text(problemKey()));
            mark.show();
            text.setToolTipText(MESSAGES.text(problemKey()));
            return false;
        }
    }

    private String problemKey() {
        var type = feature().getEType().getInstanceClass();
        return type == LocalDate.class ? "date" : type == Double.class ? "number" : "number.whole";
    }

    private boolean isNumber() {
        var type = feature().getEType().getInstanceClass();
        return type == Double.class || type == Integer.class;
    }

    private static String format(Object value) {
        if (value instanceof Double figure && figure == Math.rint(figure) && Math.abs(figure) < 1e12) {
            return Long.toString(figure.longValue());
        }
        return value.toString();
    }

    private Object parse(String input) {
        var type = feature().getEType().getInstanceClass();
        if (type == String.class) {
            return input.isEmpty() ? null : input;
        }
        if (input.isEmpty()) {
            return type == int.class ? Integer.valueOf(0) : null;
        }
        if (type == Double.class) {
            double figure = Double.parseDouble(input.replace(',', '.'));
            if (!Double.isFinite(figure)) {
                throw new NumberFormatException(input);
            }
            return figure;
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(input);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(input);
        }
        return Boolean.class == type ? Boolean.valueOf(input) : input;
    }
}
