/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems.internal;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignMirror;
import org.headroom.core.design.Touched;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.LiveCheck;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.ui.design.AnalysisCourse;

/**
 * Checks one open design after each edit, on a copy that is brought up to date by what was edited. The copy is begun in
 * the UI thread, which owns the design; later steps need only that no edit is under way.
 */
public final class CheckCourse implements AnalysisCourse<CheckResult> {

    private final Display display;
    private final Design design;
    private final RuleRegistry rules;
    private DesignMirror mirror;
    private LiveCheck check;
    private boolean disposed;

    public CheckCourse(Display display, Design design, RuleRegistry rules) {
        this.display = display;
        this.design = design;
        this.rules = rules;
    }

    @Override
    public Optional<CheckResult> run(IProgressMonitor monitor) {
        var touched = isCurrent() ? design.history().whileUnchanged(mirror::update) : begin();
        if (mirror == null || monitor.isCanceled()) {
            return keep(touched);
        }
        return Optional.of(check.check(mirror.production(), touched, monitor));
    }

    // Cancelled between the two steps: the next run has to know what was touched.
    private Optional<CheckResult> keep(Touched touched) {
        if (check != null) {
            check.touched(touched);
        }
        return Optional.empty();
    }

    private boolean isCurrent() {
        return mirror != null && mirror.live() == design.production();
    }

    private Touched begin() {
        var touched = new Touched[] { Touched.nothing() };
        if (!display.isDisposed()) {
            display.syncExec(() -> {
                if (disposed) {
                    return;
                }
                if (mirror != null) {
                    mirror.dispose();
                }
                mirror = new DesignMirror(design.production());
                check = new LiveCheck(rules);
                touched[0] = mirror.update();
            });
        }
        return touched[0];
    }

    @Override
    public void dispose() {
        disposed = true;
        if (mirror != null) {
            mirror.dispose();
        }
    }
}
