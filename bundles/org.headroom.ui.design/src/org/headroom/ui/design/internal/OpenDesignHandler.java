/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headroom.common.text.Messages;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.DesignSaveable;

/** Asks for a file and opens it with its first sheet. */
public final class OpenDesignHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(DesignSaveable.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(MESSAGES.text("open.title"));
        dialog.setFilterExtensions(new String[] {"*.headroom", "*"});
        var chosen = dialog.open();
        if (chosen != null) {
            new DesignOpener(window).open(Path.of(chosen));
        }
        return null;
    }
}
