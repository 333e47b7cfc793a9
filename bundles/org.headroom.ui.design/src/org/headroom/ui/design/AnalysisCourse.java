/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The analysis of one open design, run again and again while that is edited.
 *
 * @param <R> what the analysis gives
 */
public interface AnalysisCourse<R> {

    /**
     * Runs in a background thread, never twice at a time; may throw {@code OperationCanceledException} when its monitor says so.
     *
     * @return empty when the design was closed meanwhile
     */
    Optional<R> run(IProgressMonitor monitor);

    /** The design was closed. Called in the UI thread. */
    default void dispose() {
    }
}
