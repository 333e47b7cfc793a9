/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.application;

import java.util.Collection;
import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuContribution;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBarContribution;
import org.eclipse.e4.ui.model.application.ui.menu.MTrimContribution;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;
import org.headroom.ui.design.Icons;
import org.headroom.ui.design.Theme;

/** What changes with the theme besides the style sheet: the window system's part, and icons of bars, menus and tabs. */
final class ThemedWorkbench {

    private static final int EVERYWHERE = EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_PART;

    private final IWorkbench workbench;

    ThemedWorkbench(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Takes the icons of the theme that is shown, now and whenever another is chosen. */
    void follow() {
        // the theme may come from the command line, and not be the one that was chosen last
        NativeTheme.set(Theme.isDark());
        applyIcons();
        workbench.getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED,
                event -> workbench.getDisplay().syncExec(() -> {
                    NativeTheme.set(Theme.isDark());
                    applyIcons();
                }));
    }

    /** Icons of all that is shown, and of what will be made when it is first shown. */
    void applyIcons() {
        var application = workbench.getService(MApplication.class);
        if (application == null) {
            return;
        }
        boolean dark = Theme.isDark();
        application.getDescriptors().forEach(each -> each.setIconURI(inTheme(each.getIconURI(), dark)));
        application.getToolBarContributions().stream().map(MToolBarContribution::getChildren).forEach(each -> apply(each, dark));
        application.getMenuContributions().stream().map(MMenuContribution::getChildren).forEach(each -> apply(each, dark));
        application.getTrimContributions().stream().map(MTrimContribution::getChildren).forEach(each -> apply(each, dark));
        var shown = workbench.getService(EModelService.class).findElements(application, MUILabel.class, EVERYWHERE,
                element -> true);
        shown.forEach(each -> apply(each, dark));
    }

    private static void apply(Collection<?> elements, boolean dark) {
        for (Object element : List.copyOf(elements)) {
            if (element instanceof MUILabel label) {
                apply(label, dark);
            }
            if (element instanceof MElementContainer<?> container) {
                apply(container.getChildren(), dark);
            }
        }
    }

    private static void apply(MUILabel label, boolean dark) {
        var wanted = inTheme(label.getIconURI(), dark);
        if (wanted != null && !wanted.equals(label.getIconURI())) {
            label.setIconURI(wanted);
        }
    }

    private static String inTheme(String uri, boolean dark) {
        return uri == null ? null : Icons.inTheme(uri, dark);
    }
}
