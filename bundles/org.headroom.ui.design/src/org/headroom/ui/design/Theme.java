/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventHandler;

/** Whether the workbench is light or dark, and when that changes. */
public final class Theme {

    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String STORED = "themeid";
    private static final String DARK = "dark";

    private Theme() {
    }

    /** The theme that is shown; before one is, the theme that was chosen last. UI thread. */
    public static boolean isDark() {
        return active().orElseGet(() -> InstanceScope.INSTANCE.getNode(ENGINE).get(STORED, "")).contains(DARK);
    }

    /** Does the work in the UI thread each time that the theme has changed, until the control is disposed. */
    public static void whenChanged(IServiceLocator services, Control control, Runnable work) {
        var broker = services.getService(IEventBroker.class);
        if (broker == null) {
            return;
        }
        EventHandler handler = event -> later(control, work);
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        control.addDisposeListener(event -> broker.unsubscribe(handler));
    }

    private static void later(Control control, Runnable work) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    work.run();
                }
            });
        }
    }

    private static Optional<String> active() {
        var bundle = FrameworkUtil.getBundle(Theme.class);
        var display = Display.getCurrent();
        if (bundle == null || bundle.getBundleContext() == null || display == null) {
            return Optional.empty();
        }
        var context = bundle.getBundleContext();
        return Optional.ofNullable(context.getServiceReference(IThemeManager.class)).map(context::getService)
                .map(manager -> manager.getEngineForDisplay(display).getActiveTheme()).map(theme -> theme.getId());
    }
}
