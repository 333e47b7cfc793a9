/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.headroom.common.text.Messages;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.Icons;
import org.headroom.ui.design.RecentDesigns;

/** What to do first. */
public final class WelcomePage extends EditorPart {

    static final String ID = "org.headroom.ui.welcome";

    private static final Messages MESSAGES = Messages.of(WelcomePage.class);

    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(MESSAGES.text("heading"));
        toolkit.decorateFormHeading(form.getForm());
        var layout = new TableWrapLayout();
        layout.leftMargin = 32;
        layout.rightMargin = 32;
        layout.topMargin = 24;
        layout.verticalSpacing = 12;
        form.getBody().setLayout(layout);
        words("lead");
        heading("start");
        link(MESSAGES.text("start.new"), "new", () -> execute("org.headroom.ui.newProduction"));
        link(MESSAGES.text("start.open"), "open", () -> execute("org.headroom.ui.design.open"));
        recent();
        heading("learn");
        for (String key : new String[] {"explorer", "properties", "problems", "calculators"}) {
            words("learn." + key);
        }
    }

    private void recent() {
        var files = new RecentDesigns().files();
        if (!files.isEmpty()) {
            heading("recent");
            files.forEach(file -> link(file.getFileName() + "   " + file.getParent(), "production",
                    () -> new DesignOpener(getSite().getWorkbenchWindow()).open(file)));
        }
    }

    private void heading(String key) {
        var label = toolkit.createLabel(form.getBody(), MESSAGES.text(key), SWT.NONE);
        label.setFont(JFaceResources.getHeaderFont());
    }

    private void words(String key) {
        toolkit.createLabel(form.getBody(), MESSAGES.text(key), SWT.WRAP)
                .setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    private void link(String text, String icon, Runnable work) {
        var link = toolkit.createImageHyperlink(form.getBody(), SWT.NONE);
        link.setText(text);
        var image = Icons.descriptor(icon).createImage();
        link.setImage(image);
        link.addDisposeListener(event -> image.dispose());
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> work.run()));
    }

    private void execute(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        toolkit.dispose();
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new IllegalStateException("The welcome page has nothing to save");
    }

    @Override
    public void doSaveAs() {
        throw new IllegalStateException("The welcome page has nothing to save");
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
