/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.preference;

import java.util.Locale;

import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.headroom.common.text.Messages;
import org.headroom.ui.design.UserSettings;

/** How documents are written. */
public final class DocumentsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(DocumentsPage.class);

    public DocumentsPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new UserSettings().store());
        setDescription(MESSAGES.text("documents.lead"));
    }

    @Override
    protected void createFieldEditors() {
        var parent = getFieldEditorParent();
        addField(new ComboFieldEditor(UserSettings.LANGUAGE, MESSAGES.text("language"), languages(), parent));
        addField(new ComboFieldEditor(UserSettings.PAPER, MESSAGES.text("paper"), papers(), parent));
        var logo = new FileFieldEditor(UserSettings.LOGO, MESSAGES.text("logo"), true, parent);
        logo.setFileExtensions(new String[] {"*.png;*.jpg;*.jpeg"});
        addField(logo);
        addField(new DirectoryFieldEditor(UserSettings.TEMPLATES, MESSAGES.text("templates"), parent));
    }

    private static String[][] languages() {
        return UserSettings.LANGUAGES.stream()
                .map(each -> new String[] {each.getDisplayLanguage(each), each.toLanguageTag()}).toArray(String[][]::new);
    }

    private static String[][] papers() {
        return UserSettings.PAPERS.stream().map(each -> new String[] {MESSAGES.text("paper." + each.toLowerCase(Locale.ROOT)), each})
                .toArray(String[][]::new);
    }
}
