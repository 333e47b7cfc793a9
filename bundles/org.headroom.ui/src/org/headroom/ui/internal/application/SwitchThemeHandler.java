/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.application;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes between the light and the dark theme, and remembers which. */
public final class SwitchThemeHandler extends AbstractHandler {

    private static final String LIGHT = "org.headroom.ui.theme.light";
    private static final String DARK = "org.headroom.ui.theme.dark";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var engine = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IThemeEngine.class);
        var active = engine.getActiveTheme();
        engine.setTheme(active != null && DARK.equals(active.getId()) ? LIGHT : DARK, true);
        return null;
    }
}
