/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Drawing: explorer and catalogue left, sheets in the middle, properties and problems below. */
public final class DesignPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var editors = layout.getEditorArea();
        var left = layout.createFolder("left", IPageLayout.LEFT, 0.19f, editors);
        left.addView(Parts.EXPLORER);
        left.addView(Parts.CATALOGUE);
        layout.addView(Parts.OUTLINE, IPageLayout.BOTTOM, 0.74f, "left");
        var bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.72f, editors);
        bottom.addView(Parts.PROPERTIES);
        bottom.addView(Parts.PROBLEMS);
        bottom.addPlaceholder(Parts.POWER);
        bottom.addPlaceholder(Parts.CALCULATORS);
        bottom.addPlaceholder(Parts.CHANNELS);
        bottom.addPlaceholder(Parts.PROGRESS);
    }
}
