/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.headroom.common.problem.Problem;
import org.headroom.core.design.Design;
import org.headroom.model.commands.HistoryEvent;
import org.headroom.model.commands.HistoryListener;
import org.headroom.model.production.Production;
import org.headroom.rules.CheckResult;
import org.headroom.rules.RuleChecker;
import org.headroom.ui.design.WorkbenchDesigns;
import org.headroom.ui.problems.internal.CheckJob;

/**
 * Keeps the findings of every open design current: a moment after each change the rules run in the background on a snapshot. A
 * workbench service; its methods are called in the UI thread, and so are its listeners.
 */
public final class DesignChecks {

    /** Told when a design has new findings. */
    @FunctionalInterface
    public interface Listener {
        void checked(Design design, CheckResult result);
    }

    private static final long PAUSE_AFTER_CHANGE_MS = 250;

    private final Display display;
    private final RuleChecker checker;
    private final WorkbenchDesigns designs;
    private final Map<Design, CheckJob> jobs = new WeakHashMap<>();
    private final Map<Design, CheckResult> results = new WeakHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    public DesignChecks(Display display, RuleChecker checker, WorkbenchDesigns designs) {
        this.display = display;
        this.checker = checker;
        this.designs = designs;
        designs.addListener(this::designsChanged);
        designsChanged();
    }

    /** What the last check found; empty until the first one is done. */
    public Optional<CheckResult> result(Design design) {
        return Optional.ofNullable(results.get(design));
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void designsChanged() {
        var open = designs.designs();
        for (Design design : open) {
            jobs.computeIfAbsent(design, this::watch);
        }
        jobs.keySet().removeIf(design -> {
            if (open.contains(design)) {
                return false;
            }
            jobs.get(design).cancel();
            results.remove(design);
            return true;
        });
    }

    private CheckJob watch(Design design) {
        var job = new CheckJob(checker, design::name, result -> publish(design, result));
        job.setPriority(Job.DECORATE);
        HistoryListener listener = event -> {
            if (event.kind() != HistoryEvent.Kind.SAVED) {
                schedule(design, PAUSE_AFTER_CHANGE_MS);
            }
        };
        design.history().addListener(listener);
        display.asyncExec(() -> schedule(design, 0));
        return job;
    }

    private void schedule(Design design, long delay) {
        var job = jobs.get(design);
        if (job != null) {
            job.cancel();
            job.schedule(delay, () -> snapshot(design));
        }
    }

    /** The snapshot is taken in the UI thread, which owns the design. */
    private Production snapshot(Design design) {
        var taken = new Production[1];
        display.syncExec(() -> taken[0] = design.snapshot());
        return taken[0];
    }

    private void publish(Design design, CheckResult result) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (jobs.containsKey(design)) {
                for (Problem problem : result.problems()) {
                    ILog.of(getClass()).warn(problem.toString());
                }
                results.put(design, result);
                listeners.forEach(listener -> listener.checked(design, result));
            }
        });
    }
}
