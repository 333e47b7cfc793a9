/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design.internal;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.headroom.model.production.Production;

/** Runs an analysis on a snapshot of one design in the background. */
public final class AnalysisJob<R> extends Job {

    private final Supplier<Optional<Production>> snapshot;
    private final BiFunction<Production, IProgressMonitor, R> analysis;
    private final Consumer<R> done;

    public AnalysisJob(String name, Supplier<Optional<Production>> snapshot,
            BiFunction<Production, IProgressMonitor, R> analysis, Consumer<R> done) {
        super(name);
        this.snapshot = snapshot;
        this.analysis = analysis;
        this.done = done;
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var production = snapshot.get();
        if (production.isEmpty() || monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        try {
            done.accept(analysis.apply(production.get(), monitor));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }
}
