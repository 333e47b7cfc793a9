/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.headroom.common.text.Messages;

/** Shows in the status line which sheet is shown and at what zoom. */
public final class FlowEditorContributor extends EditorActionBarContributor {

    private static final Messages MESSAGES = Messages.of(FlowEditorContributor.class);
    private static final int ROOM = 42;

    private final StatusLineContributionItem place = new StatusLineContributionItem("org.headroom.diagram.place", ROOM);
    private final Runnable listener = this::show;
    private FlowEditor editor;

    @Override
    public void contributeToStatusLine(IStatusLineManager manager) {
        manager.add(place);
    }

    @Override
    public void setActiveEditor(IEditorPart target) {
        release();
        editor = target instanceof FlowEditor flow ? flow : null;
        if (editor != null) {
            editor.viewer().addViewListener(listener);
        }
        show();
    }

    private void show() {
        place.setText(editor == null ? "" : MESSAGES.text("status", editor.getPartName(),
                Math.round(editor.viewer().zoom() * 100)));
    }

    private void release() {
        if (editor != null) {
            editor.viewer().removeViewListener(listener);
            editor = null;
        }
    }

    @Override
    public void dispose() {
        release();
        super.dispose();
    }
}
