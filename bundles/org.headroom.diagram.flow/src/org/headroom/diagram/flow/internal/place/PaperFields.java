/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.common.text.Messages;
import org.headroom.model.sheet.PaperSize;

/** Paper and orientation in a dialog: a label and a field in two columns. */
final class PaperFields {

    private static final Messages MESSAGES = Messages.of(PaperFields.class);

    private final Combo paper;
    private final Button landscape;

    PaperFields(Composite form, PaperSize size, boolean lying) {
        new Label(form, SWT.NONE).setText(MESSAGES.text("sheet.paper"));
        paper = new Combo(form, SWT.READ_ONLY);
        PaperSize.VALUES.forEach(each -> paper.add(each.getLiteral().toUpperCase(Locale.ROOT)));
        paper.select(PaperSize.VALUES.indexOf(size));
        new Label(form, SWT.NONE);
        landscape = new Button(form, SWT.CHECK);
        landscape.setText(MESSAGES.text("sheet.landscape"));
        landscape.setSelection(lying);
    }

    PaperSize paper() {
        return PaperSize.VALUES.get(Math.max(0, paper.getSelectionIndex()));
    }

    boolean landscape() {
        return landscape.getSelection();
    }
}
