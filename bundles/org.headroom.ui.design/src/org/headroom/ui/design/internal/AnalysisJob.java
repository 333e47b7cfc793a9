/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.headroom.ui.design.AnalysisCourse;

/** Runs the analysis of one design in the background. */
public final class AnalysisJob<R> extends Job {

    private final AnalysisCourse<R> course;
    private final Consumer<R> done;

    public AnalysisJob(String name, AnalysisCourse<R> course, Consumer<R> done) {
        super(name);
        this.course = course;
        this.done = done;
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    /** The design was closed: nothing more is run. */
    public void stop() {
        cancel();
        course.dispose();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        try {
            var result = course.run(monitor);
            result.ifPresent(done);
            return result.isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }
}
