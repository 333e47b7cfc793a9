/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.function.Consumer;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchSite;
import org.headroom.render.scene.Palette;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/** The palette that goes with the theme of the workbench, and follows it. */
final class ThemePalettes {

    private final IEventBroker broker;
    private final EventHandler handler;

    ThemePalettes(IWorkbenchSite site, Display display, Consumer<Palette> palettes) {
        broker = site.getService(IEventBroker.class);
        handler = event -> themeChanged(event, display, palettes);
        palettes.accept(current(display));
        if (broker != null) {
            broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        }
    }

    private static void themeChanged(Event event, Display display, Consumer<Palette> palettes) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> palettes.accept(current(display)));
        }
    }

    private static Palette current(Display display) {
        var context = FrameworkUtil.getBundle(ThemePalettes.class).getBundleContext();
        var reference = context.getServiceReference(IThemeManager.class);
        if (reference == null) {
            return Palette.light();
        }
        var theme = context.getService(reference).getEngineForDisplay(display).getActiveTheme();
        return theme != null && theme.getId().contains("dark") ? Palette.dark() : Palette.light();
    }

    void dispose() {
        if (broker != null) {
            broker.unsubscribe(handler);
        }
    }
}
