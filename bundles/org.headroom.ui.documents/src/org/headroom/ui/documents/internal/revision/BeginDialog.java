/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.revision;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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

/** Asks for the label of a new revision, who makes it and what for. */
final class BeginDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(BeginDialog.class);

    private final Function<String, Optional<String>> obstacle;
    private String label;
    private String author;
    private String note = "";

    /** @param obstacle why a label cannot be taken */
    BeginDialog(Shell shell, String label, String author, Function<String, Optional<String>> obstacle) {
        super(shell);
        this.label = label;
        this.author = author;
        this.obstacle = obstacle;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("begin.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("begin.title"));
        setMessage(MESSAGES.text("begin.lead"));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(area);
        text(area, "begin.label", label, typed -> {
            label = typed;
            validate();
        });
        text(area, "begin.author", author, typed -> author = typed);
        text(area, "begin.note", note, typed -> note = typed);
        return area;
    }

    private static void text(Composite area, String key, String value, Consumer<String> typed) {
        new Label(area, SWT.NONE).setText(MESSAGES.text(key));
        var text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> typed.accept(text.getText()));
    }

    private void validate() {
        var problem = obstacle.apply(label);
        setErrorMessage(problem.orElse(null));
        getButton(OK).setEnabled(problem.isEmpty());
    }

    String label() {
        return label;
    }

    String author() {
        return author;
    }

    String note() {
        return note;
    }
}
