/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.preference;

import java.util.Locale;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.headroom.common.text.Messages;
import org.headroom.ui.design.UserSettings;

/** Who designs, how documents are written, and the look of the window. */
public final class HeadroomPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(HeadroomPage.class);
    private static final String OUR_THEMES = "org.headroom.";

    private IThemeEngine themes;
    private Combo theme;

    public HeadroomPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        themes = workbench.getService(IThemeEngine.class);
        setPreferenceStore(new UserSettings().store());
    }

    @Override
    protected void createFieldEditors() {
        var parent = getFieldEditorParent();
        var designer = new StringFieldEditor(UserSettings.DESIGNER, MESSAGES.text("designer"), parent);
        designer.getTextControl(parent).setToolTipText(MESSAGES.text("designer.help"));
        addField(designer);
        addField(new ComboFieldEditor(UserSettings.LANGUAGE, MESSAGES.text("language"), languages(), parent));
        addField(new ComboFieldEditor(UserSettings.PAPER, MESSAGES.text("paper"), papers(), parent));
        createTheme(parent);
    }

    private void createTheme(Composite parent) {
        new Label(parent, SWT.NONE).setText(MESSAGES.text("theme"));
        theme = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().applyTo(theme);
        var active = themes.getActiveTheme();
        for (ITheme each : themes.getThemes()) {
            if (each.getId().startsWith(OUR_THEMES)) {
                theme.add(each.getLabel());
                theme.setData(each.getLabel(), each.getId());
                if (active != null && each.getId().equals(active.getId())) {
                    theme.select(theme.getItemCount() - 1);
                }
            }
        }
    }

    private static String[][] languages() {
        return UserSettings.LANGUAGES.stream()
                .map(each -> new String[] {each.getDisplayLanguage(each), each.toLanguageTag()}).toArray(String[][]::new);
    }

    private static String[][] papers() {
        return UserSettings.PAPERS.stream().map(each -> new String[] {MESSAGES.text("paper." + each.toLowerCase(Locale.ROOT)), each})
                .toArray(String[][]::new);
    }

    @Override
    public boolean performOk() {
        if (theme != null && theme.getData(theme.getText()) instanceof String id
                && (themes.getActiveTheme() == null || !id.equals(themes.getActiveTheme().getId()))) {
            themes.setTheme(id, true);
        }
        return super.performOk();
    }
}
