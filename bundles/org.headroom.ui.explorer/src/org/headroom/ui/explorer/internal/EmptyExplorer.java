/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.explorer.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.headroom.common.text.Messages;

/** What the explorer shows while nothing is open: what to do first. */
final class EmptyExplorer {

    private static final Messages MESSAGES = Messages.of(EmptyExplorer.class);

    private final IWorkbenchWindow window;
    private final Composite area;

    EmptyExplorer(Composite parent, IWorkbenchWindow window) {
        this.window = window;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 20).spacing(0, 10).applyTo(area);
        words("empty.title");
        words("empty.hint");
        link("empty.new", "org.headroom.ui.newProduction");
        link("empty.open", "org.headroom.ui.design.open");
    }

    Control control() {
        return area;
    }

    private void words(String key) {
        var label = new Label(area, SWT.WRAP);
        label.setText(MESSAGES.text(key));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(label);
    }

    private void link(String key, String command) {
        var link = new Link(area, SWT.NONE);
        link.setText("<a>" + MESSAGES.text(key) + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> execute(command)));
    }

    private void execute(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
    }
}
