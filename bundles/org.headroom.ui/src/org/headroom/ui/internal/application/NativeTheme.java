/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.application;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;

/**
 * The light and dark of what the window system draws itself: menus, borders of fields, scroll bars, titles. SWT has it as
 * {@code OS.setTheme(boolean)}, which is not API and lies in the fragment of each window system; so it is looked for, and the
 * workbench is none the worse if it is gone some day.
 */
final class NativeTheme {

    private NativeTheme() {
    }

    /** UI thread. */
    static void set(boolean dark) {
        try {
            Class.forName("org.eclipse.swt.internal." + Platform.getWS() + ".OS", true, Display.class.getClassLoader())
                    .getMethod("setTheme", boolean.class).invoke(null, dark);
        } catch (ReflectiveOperationException | LinkageError e) {
            ILog.of(NativeTheme.class).warn("The window system does not follow the theme", e);
        }
    }
}
