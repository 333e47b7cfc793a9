/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors that GEF's flyout palette shows while it is dragged; the workbench no longer has this class.
 *
 * <p>Only called on the UI thread. The codes are those that GEF was compiled against.
 */
public final class DragCursors {

    /** The palette cannot be dropped here. */
    public static final int INVALID = 0;
    /** The palette docks at the left. */
    public static final int LEFT = 1;
    /** The palette docks at the right. */
    public static final int RIGHT = 2;
    /** The palette docks at the top. */
    public static final int TOP = 3;
    /** The palette docks at the bottom. */
    public static final int BOTTOM = 4;
    /** The palette is dropped in the middle. */
    public static final int CENTER = 5;

    private DragCursors() {
    }

    /**
     * Returns a cursor of the display, which owns and disposes it.
     *
     * @param code one of the constants of this class; any other is treated as {@link #CENTER}
     * @return the cursor
     */
    public static Cursor getCursor(int code) {
        return Display.getCurrent().getSystemCursor(switch (code) {
            case INVALID -> SWT.CURSOR_NO;
            case LEFT -> SWT.CURSOR_SIZEW;
            case RIGHT -> SWT.CURSOR_SIZEE;
            case TOP -> SWT.CURSOR_SIZEN;
            case BOTTOM -> SWT.CURSOR_SIZES;
            default -> SWT.CURSOR_SIZEALL;
        });
    }
}
