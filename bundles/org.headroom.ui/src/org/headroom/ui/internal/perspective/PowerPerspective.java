/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Power: the supply with its loads in front, the drawing behind it. */
public final class PowerPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var editors = layout.getEditorArea();
        layout.addView(Parts.EXPLORER, IPageLayout.LEFT, 0.19f, editors);
        layout.addView(Parts.POWER, IPageLayout.BOTTOM, 0.42f, editors);
        var right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, Parts.POWER);
        right.addView(Parts.PROPERTIES);
        right.addView(Parts.PROBLEMS);
    }
}
