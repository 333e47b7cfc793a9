/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.arrange.internal;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.headroom.arrange.ArrangeTask;
import org.headroom.arrange.Arrangement;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.layout.elk.LayoutProgress;
import org.headroom.render.sheet.SheetLayout;

/** Arranges in the background; the outcome is shown as a motion if the user likes that, and becomes one step of the history. */
final class ArrangeJob extends Job {

    private static final Messages MESSAGES = Messages.of(ArrangeJob.class);
    private static final int WORK = 1000;

    private final Design design;
    private final DiagramViewer viewer;
    private final SheetLayout layout;
    private final ArrangeTask task;
    private final Runnable again;
    private final Consumer<String> told;
    private final Display display;
    private final long state;

    /**
     * @param again what to do when the design was edited meanwhile, in the UI thread
     * @param told  is given what to say to the user, in the UI thread
     */
    ArrangeJob(Design design, DiagramViewer viewer, SheetLayout layout, ArrangeTask task, Runnable again,
            Consumer<String> told) {
        super(MESSAGES.text("job", task.size()));
        this.design = design;
        this.viewer = viewer;
        this.layout = layout;
        this.task = task;
        this.again = again;
        this.told = told;
        this.display = viewer.getControl().getDisplay();
        this.state = design.history().stateNumber();
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), WORK);
        try {
            var arrangement = task.run(new MonitorProgress(monitor));
            if (!display.isDisposed()) {
                display.asyncExec(() -> arranged(arrangement));
            }
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } finally {
            monitor.done();
        }
    }

    private void arranged(Arrangement arrangement) {
        if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        if (design.history().stateNumber() != state) {
            again.run();
            return;
        }
        var change = arrangement.change();
        if (change.isEmpty()) {
            told.accept(MESSAGES.text("nothing"));
            return;
        }
        Runnable apply = () -> {
            if (design.history().stateNumber() == state) {
                design.history().execute(change.get());
                told.accept("");
            } else {
                again.run();
            }
        };
        if (DrawingPage.store().getBoolean(DrawingPage.ANIMATE)) {
            new Motion(viewer, layout, arrangement.devices(), apply).start();
        } else {
            apply.run();
        }
    }

    /** A monitor as the arrangement knows it. */
    private static final class MonitorProgress implements LayoutProgress {

        private final IProgressMonitor monitor;
        private int worked;

        MonitorProgress(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void done(double done) {
            int now = (int) (done * WORK);
            if (now > worked) {
                monitor.worked(now - worked);
                worked = now;
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
