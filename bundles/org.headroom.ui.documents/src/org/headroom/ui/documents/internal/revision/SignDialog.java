/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.revision;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;

/** Asks who signs a revision, and says what that means. */
final class SignDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(SignDialog.class);

    private final String label;
    private String name;

    SignDialog(Shell shell, String label, String name) {
        super(shell);
        this.label = label;
        this.name = name;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("sign.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("sign.lead", label));
        setMessage(MESSAGES.text("sign.meaning"));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(MESSAGES.text("sign.name"));
        var text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setText(name);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> {
            name = text.getText().strip();
            getButton(OK).setEnabled(!name.isEmpty());
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OK, MESSAGES.text("sign.do"), true).setEnabled(!name.isBlank());
        createButton(parent, CANCEL, IDialogConstants.CANCEL_LABEL, false);
    }

    String name() {
        return name.strip();
    }
}
