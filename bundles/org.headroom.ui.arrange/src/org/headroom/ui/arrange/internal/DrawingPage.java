/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.arrange.internal;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.headroom.common.text.Messages;
import org.headroom.ui.design.UserSettings;

/** How drawings behave. */
public final class DrawingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    static final String ANIMATE = "arrange.animate";
    private static final Messages MESSAGES = Messages.of(DrawingPage.class);

    public DrawingPage() {
        super(GRID);
    }

    static IPreferenceStore store() {
        var store = new UserSettings().store();
        store.setDefault(ANIMATE, true);
        return store;
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(store());
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(ANIMATE, MESSAGES.text("animate"), getFieldEditorParent()));
    }
}
