/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.headroom.common.text.Messages;

/** Shows, before it is done, what a wizard would do: sections of lines, worked out in the background when the page appears. */
abstract class ReviewPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ReviewPage.class);

    private Tree tree;

    ReviewPage(String name) {
        super(name);
    }

    /** Work that takes a while; the wizard is modal, so that nobody edits the design meanwhile. */
    interface Work<T> {
        Optional<T> run(IProgressMonitor monitor) throws IOException;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        tree = new Tree(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 300).applyTo(tree);
        setControl(area);
        setPageComplete(false);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            tree.removeAll();
            setErrorMessage(null);
            setPageComplete(review());
        }
        super.setVisible(visible);
    }

    /** Fills the page; whether there is something to do. */
    abstract boolean review();

    /** Runs in the background; what went wrong stands at the top of the page. */
    <T> Optional<T> inBackground(Work<T> work) {
        var done = new Object() {
            private Optional<T> result = Optional.empty();
        };
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    done.result = work.run(monitor);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                }
            });
        } catch (InvocationTargetException e) {
            setErrorMessage(String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            setErrorMessage(MESSAGES.text("proposal.cancelled"));
        }
        return done.result;
    }

    void section(String title, String mark, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var section = new TreeItem(tree, SWT.NONE);
        section.setText(title);
        lines.forEach(line -> new TreeItem(section, SWT.NONE).setText(mark + line.replaceAll("\\s+", " ")));
        section.setExpanded(true);
    }
}
