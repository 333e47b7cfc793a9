/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.problem.Problem;

/** Lists what is to be said about a file, in words that can be copied. */
public final class FileProblemsDialog extends MessageDialog {

    private final List<Problem> problems;

    public FileProblemsDialog(Shell parent, String title, String lead, List<Problem> problems) {
        super(parent, title, null, lead, MessageDialog.WARNING, 0, IDialogConstants.OK_LABEL);
        this.problems = List.copyOf(problems);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        var text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setText(problems.stream().map(Problem::toString).distinct().collect(Collectors.joining("\n\n")));
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 180).applyTo(text);
        return text;
    }
}
