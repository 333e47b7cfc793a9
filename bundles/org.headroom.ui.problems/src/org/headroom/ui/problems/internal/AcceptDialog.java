/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems.internal;

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
import org.headroom.core.rule.Finding;

/** Asks who accepts a finding as it is, and why. */
public final class AcceptDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(AcceptDialog.class);

    private final Finding finding;
    private String author;
    private String reason = "";
    private Text reasonField;
    private Text authorField;

    /** @param author name to begin with; may be empty */
    public AcceptDialog(Shell shell, Finding finding, String author) {
        super(shell);
        this.finding = finding;
        this.author = author;
    }

    /** Why it is accepted. */
    public String reason() {
        return reason;
    }

    /** Who accepts it. */
    public String author() {
        return author;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("accept.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("accept.heading", finding.subject().name()));
        setMessage(finding.message());
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(MESSAGES.text("accept.reason"));
        reasonField = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        reasonField.setMessage(MESSAGES.text("accept.reason.hint"));
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 60).applyTo(reasonField);
        // Tab leaves the field, as in every other one.
        reasonField.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        new Label(area, SWT.NONE).setText(MESSAGES.text("accept.author"));
        authorField = new Text(area, SWT.BORDER);
        authorField.setText(author);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(authorField);
        reasonField.addModifyListener(event -> changed());
        authorField.addModifyListener(event -> changed());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("accept.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        changed();
        reasonField.setFocus();
    }

    private void changed() {
        reason = reasonField.getText().strip();
        author = authorField.getText().strip();
        getButton(IDialogConstants.OK_ID).setEnabled(!reason.isEmpty() && !author.isEmpty());
    }
}
