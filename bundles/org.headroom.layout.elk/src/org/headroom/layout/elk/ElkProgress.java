/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

import java.util.concurrent.CancellationException;

import org.eclipse.elk.core.util.BasicProgressMonitor;

/** What ELK tells about its work, passed on. Its phases are counted, because it does not know how long each takes. */
final class ElkProgress extends BasicProgressMonitor {

    /** Steps that a layered layout takes, roughly. */
    private static final double STEPS = 30;

    private final LayoutProgress progress;
    private final int[] steps;

    ElkProgress(LayoutProgress progress) {
        this(progress, new int[1]);
    }

    private ElkProgress(LayoutProgress progress, int[] steps) {
        this.progress = progress;
        this.steps = steps;
    }

    @Override
    public boolean isCanceled() {
        return progress.isCancelled();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
        // ELK itself looks only between some of its phases.
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        steps[0]++;
        progress.done(Math.min(0.95, steps[0] / STEPS));
        return new ElkProgress(progress, steps);
    }
}
