/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.model.base.Identified;
import org.headroom.model.system.Device;
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

    /** What is open about an object and, if it is a device, about its ports: for what is drawn. */
    public List<Finding> findings(Design design, Identified object) {
        var ids = new HashSet<String>();
        ids.add(object.getId());
        if (object instanceof Device device) {
            device.getPorts().forEach(port -> ids.add(port.getId()));
        }
        return result(design).stream().flatMap(found -> found.findings().stream())
                .filter(finding -> finding.subjects().stream().anyMatch(subject -> ids.contains(subject.id()))).toList();
    }

    /** The listener is told each new result. */
    public void addListener(BiConsumer<Design, CheckResult> listener) {
        analysis.addListener(listener);
    }

    public void removeListener(BiConsumer<Design, CheckResult> listener) {
        analysis.removeListener(listener);
    }
}
