/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.headroom.core.design.Design;
import org.headroom.model.commands.HistoryEvent;
import org.headroom.model.commands.HistoryListener;
import org.headroom.model.production.Production;
import org.headroom.ui.design.internal.AnalysisJob;

/**
 * Keeps one kind of analysis current for every open design: a moment after each change it runs in the background on a snapshot, and
 * a newer change cancels an older run. Created and asked in the UI thread, where listeners are told too.
 *
 * @param <R> what the analysis gives
 */
public final class DesignAnalysis<R> {

    private static final long PAUSE_AFTER_CHANGE_MS = 250;

    private final Display display;
    private final WorkbenchDesigns designs;
    private final String name;
    private final long pause;
    private final Function<Design, AnalysisCourse<R>> courses;
    private final Map<Design, AnalysisJob<R>> jobs = new WeakHashMap<>();
    private final Map<Design, R> results = new WeakHashMap<>();
    private final List<BiConsumer<Design, R>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Design, HistoryListener> watchers = new WeakHashMap<>();
    private final Runnable designsListener = this::designsChanged;

    /**
     * @param name     as users read it in the progress view
     * @param analysis runs in a background thread; may throw {@code OperationCanceledException} when its monitor says so
     */
    public DesignAnalysis(Display display, WorkbenchDesigns designs, String name,
            BiFunction<Production, IProgressMonitor, R> analysis) {
        this.display = display;
        this.designs = designs;
        this.name = name;
        this.pause = PAUSE_AFTER_CHANGE_MS;
        this.courses = design -> monitor -> snapshot(design).filter(taken -> !monitor.isCanceled())
                .map(taken -> analysis.apply(taken, monitor));
        designs.addListener(designsListener);
        designsChanged();
    }

    /**
     * For an analysis that goes on from what it knew of a design.
     *
     * @param name    as users read it in the progress view
     * @param pause   how long after a change it runs [ms]
     * @param courses makes the analysis of a design, in the UI thread
     */
    public DesignAnalysis(Display display, WorkbenchDesigns designs, String name, long pause,
            Function<Design, AnalysisCourse<R>> courses) {
        this.display = display;
        this.designs = designs;
        this.name = name;
        this.pause = pause;
        this.courses = courses;
        designs.addListener(designsListener);
        designsChanged();
    }

    /** What the last run gave; empty until the first one is done. */
    public Optional<R> result(Design design) {
        return Optional.ofNullable(results.get(design));
    }

    /** The listener is told each new result. */
    public void addListener(BiConsumer<Design, R> listener) {
        listeners.add(listener);
    }

    public void removeListener(BiConsumer<Design, R> listener) {
        listeners.remove(listener);
    }

    /** Stops; what runs is cancelled. */
    public void dispose() {
        designs.removeListener(designsListener);
        listeners.clear();
        List.copyOf(jobs.keySet()).forEach(this::forget);
    }

    private void forget(Design design) {
        jobs.remove(design).stop();
        results.remove(design);
        design.history().removeListener(watchers.remove(design));
    }

    private void designsChanged() {
        var open = designs.designs();
        open.forEach(design -> jobs.computeIfAbsent(design, this::watch));
        List.copyOf(jobs.keySet()).stream().filter(design -> !open.contains(design)).forEach(this::forget);
    }

    private AnalysisJob<R> watch(Design design) {
        var job = new AnalysisJob<>(name, courses.apply(design), result -> publish(design, result));
        HistoryListener watcher = event -> {
            if (event.kind() != HistoryEvent.Kind.SAVED) {
                schedule(design, pause);
            }
        };
        watchers.put(design, watcher);
        design.history().addListener(watcher);
        display.asyncExec(() -> schedule(design, 0));
        return job;
    }

    private void schedule(Design design, long delay) {
        var job = jobs.get(design);
        if (job != null) {
            job.cancel();
            job.schedule(delay);
        }
    }

    /** The snapshot is taken in the UI thread, which owns the design. */
    private Optional<Production> snapshot(Design design) {
        var taken = new Production[1];
        if (!display.isDisposed()) {
            display.syncExec(() -> taken[0] = jobs.containsKey(design) ? design.snapshot() : null);
        }
        return Optional.ofNullable(taken[0]);
    }

    private void publish(Design design, R result) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (!jobs.containsKey(design)) {
                return;
            }
            results.put(design, result);
            for (var listener : listeners) {
                try {
                    listener.accept(design, result);
                } catch (RuntimeException e) {
                    ILog.of(getClass()).error(name, e);
                }
            }
        });
    }
}
