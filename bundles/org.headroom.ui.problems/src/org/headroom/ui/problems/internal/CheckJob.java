/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.headroom.common.text.Messages;
import org.headroom.model.production.Production;
import org.headroom.rules.CheckResult;
import org.headroom.rules.RuleChecker;

/** Runs the rules on a snapshot of one design in the background. */
public final class CheckJob extends Job {

    private static final Messages MESSAGES = Messages.of(CheckJob.class);

    private final RuleChecker checker;
    private final Consumer<CheckResult> done;
    private volatile Supplier<Production> snapshot;

    public CheckJob(RuleChecker checker, Supplier<String> name, Consumer<CheckResult> done) {
        super(MESSAGES.text("job", name.get()));
        this.checker = checker;
        this.done = done;
        setSystem(true);
    }

    /** Runs after a pause; a later call before that starts the pause anew when the job was cancelled first. */
    public void schedule(long delay, Supplier<Production> takeSnapshot) {
        snapshot = takeSnapshot;
        schedule(delay);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var production = snapshot.get();
            if (production == null || monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            done.accept(checker.check(production, monitor));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }
}
