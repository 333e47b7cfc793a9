/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.plugins.internal;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.plugins.InstalledPlugIns;
import org.headroom.plugins.PlugInException;

/** Asks where a plug-in lies. */
final class PlaceDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(PlaceDialog.class);

    private Text place;
    private URI chosen;

    PlaceDialog(Shell shell) {
        super(shell);
    }

    /** The place, after the dialog was closed with OK. */
    URI place() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("install.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(MESSAGES.text("install.title"));
        setMessage(MESSAGES.text("place.hint"));
        var form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        new Label(form, SWT.NONE).setText(MESSAGES.text("place.label"));
        place = new Text(form, SWT.BORDER);
        place.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(place);
        button(form, "place.folder", () -> new DirectoryDialog(getShell()).open());
        button(form, "place.zip", () -> {
            var dialog = new FileDialog(getShell(), SWT.OPEN);
            dialog.setFilterExtensions(new String[] {"*.zip;*.jar"});
            return dialog.open();
        });
        return area;
    }

    private interface Choice {
        /** What was chosen, or null. */
        String ask();
    }

    private void button(Composite form, String text, Choice choice) {
        var button = new Button(form, SWT.PUSH);
        button.setText(MESSAGES.text(text));
        button.addListener(SWT.Selection, event -> {
            var path = choice.ask();
            if (path != null) {
                place.setText(path);
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(OK).setText(MESSAGES.text("place.next"));
        getButton(OK).setEnabled(false);
    }

    private void check() {
        chosen = null;
        try {
            if (!place.getText().isBlank()) {
                chosen = InstalledPlugIns.place(place.getText().strip(), Path.of(System.getProperty("user.home")));
            }
            setMessage(MESSAGES.text("place.hint"));
        } catch (PlugInException e) {
            setMessage(e.getMessage(), IMessageProvider.WARNING);
        }
        getButton(OK).setEnabled(chosen != null);
    }
}
