/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.preference;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.headroom.common.text.Messages;
import org.headroom.ui.design.UserSettings;

/** Who designs. */
public final class HeadroomPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(HeadroomPage.class);

    public HeadroomPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new UserSettings().store());
        setDescription(MESSAGES.text("designer.help"));
    }

    @Override
    protected void createFieldEditors() {
        var parent = getFieldEditorParent();
        var designer = new StringFieldEditor(UserSettings.DESIGNER, MESSAGES.text("designer"), parent);
        designer.getTextControl(parent).setToolTipText(MESSAGES.text("designer.help"));
        addField(designer);
    }
}
