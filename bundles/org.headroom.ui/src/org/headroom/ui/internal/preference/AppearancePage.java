/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.preference;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.headroom.common.text.Messages;

/** The look of the window. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(AppearancePage.class);
    private static final String OUR_THEMES = "org.headroom.";
    private static final String FIRST_THEME = "org.headroom.ui.theme.light";

    private IThemeEngine themes;
    private Combo theme;

    @Override
    public void init(IWorkbench workbench) {
        themes = workbench.getService(IThemeEngine.class);
        setDescription(MESSAGES.text("appearance.lead"));
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(area);
        new Label(area, SWT.NONE).setText(MESSAGES.text("theme"));
        theme = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (ITheme each : themes.getThemes()) {
            if (each.getId().startsWith(OUR_THEMES)) {
                theme.add(each.getLabel());
                theme.setData(each.getLabel(), each.getId());
            }
        }
        var active = themes.getActiveTheme();
        select(active == null ? FIRST_THEME : active.getId());
        return area;
    }

    private void select(String id) {
        for (int index = 0; index < theme.getItemCount(); index++) {
            if (id.equals(theme.getData(theme.getItem(index)))) {
                theme.select(index);
            }
        }
    }

    @Override
    protected void performDefaults() {
        select(FIRST_THEME);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (theme.getData(theme.getText()) instanceof String id
                && (themes.getActiveTheme() == null || !id.equals(themes.getActiveTheme().getId()))) {
            themes.setTheme(id, true);
        }
        return super.performOk();
    }
}
