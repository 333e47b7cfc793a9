/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.preference;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.headroom.common.text.Messages;
import org.headroom.ui.design.UserFolders;

/** Says where Headroom keeps what. */
public final class FilesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(FilesPage.class);

    public FilesPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(MESSAGES.text("files.lead"));
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        place(area, "files.recovery", UserFolders.recovery());
        place(area, "files.packs", UserFolders.packs());
        place(area, "files.workspace", Path.of(Platform.getLocation().toOSString()));
        words(area, "files.previous");
        return area;
    }

    private static void place(Composite area, String key, Path folder) {
        words(area, key);
        var text = new Text(area, SWT.READ_ONLY | SWT.SINGLE | SWT.BORDER);
        text.setText(folder.toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    private static void words(Composite area, String key) {
        var label = new Label(area, SWT.WRAP);
        label.setText(MESSAGES.text(key));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).hint(420, SWT.DEFAULT).applyTo(label);
    }
}
