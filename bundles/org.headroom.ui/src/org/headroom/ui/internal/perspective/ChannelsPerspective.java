/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The channel list over the whole width, with what is wrong with it and the properties of the chosen line below. */
public final class ChannelsPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var editors = layout.getEditorArea();
        layout.setEditorAreaVisible(false);
        layout.addView(Parts.CHANNELS, IPageLayout.TOP, 0.74f, editors);
        var bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.74f, Parts.CHANNELS);
        bottom.addView(Parts.PROBLEMS);
        bottom.addView(Parts.PROPERTIES);
        bottom.addPlaceholder(Parts.EXPLORER);
        bottom.addPlaceholder(Parts.CATALOGUE);
    }
}
