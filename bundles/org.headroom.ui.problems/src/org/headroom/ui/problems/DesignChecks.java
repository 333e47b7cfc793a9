/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.ui.design.DesignAnalysis;
import org.headroom.ui.design.WorkbenchDesigns;
import org.headroom.ui.problems.internal.CheckCourse;

/** The findings of every open design, kept current while it is edited. A workbench service, confined to the UI thread. */
public final class DesignChecks {

    private static final Messages MESSAGES = Messages.of(DesignChecks.class);

    private static final long PAUSE_AFTER_CHANGE_MS = 100;

    private final DesignAnalysis<CheckResult> analysis;

    public DesignChecks(Display display, RuleRegistry rules, WorkbenchDesigns designs) {
        analysis = new DesignAnalysis<>(display, designs, MESSAGES.text("job"), PAUSE_AFTER_CHANGE_MS,
                design -> new CheckCourse(display, design, rules));
        addListener((design, result) -> {
            for (Problem problem : result.problems()) {
                ILog.of(getClass()).warn(problem.toString());
            }
        });
    }

    /** What the last check found; empty until the first one is done. */
    public Optional<CheckResult> result(Design design) {
        return analysis.result(design);
    }

    /** The listener is told each new result. */
    public void addListener(BiConsumer<Design, CheckResult> listener) {
        analysis.addListener(listener);
    }

    public void removeListener(BiConsumer<Design, CheckResult> listener) {
        analysis.removeListener(listener);
    }
}
