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
    private final int part;
    private final int parts;
    private final int[] steps;

    /**
     * @param part  how many parts are done
     * @param parts how many there are
     */
    ElkProgress(LayoutProgress progress, int part, int parts) {
        this(progress, part, parts, new int[1]);
    }

    private ElkProgress(LayoutProgress progress, int part, int parts, int[] steps) {
        this.progress = progress;
        this.part = part;
        this.parts = parts;
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
        progress.done((part + Math.min(0.95, steps[0] / STEPS)) / parts);
        return new ElkProgress(progress, part, parts, steps);
    }
}
