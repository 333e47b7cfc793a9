/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.design.Design;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.Finding;
import org.headroom.render.sheet.SheetOptions.Findings;
import org.headroom.ui.design.DrawnObjects;
import org.headroom.ui.problems.DesignChecks;

/** Follows the checks of one design, and tells what they found as marks at the devices of a sheet. */
final class SheetFindings implements AutoCloseable {

    private final DesignChecks checks;
    private final Design design;
    private final Consumer<Findings> shown;
    private final BiConsumer<Design, CheckResult> listener = this::checked;

    SheetFindings(DesignChecks checks, Design design, Consumer<Findings> shown) {
        this.checks = checks;
        this.design = design;
        this.shown = shown;
        checks.addListener(listener);
        checks.result(design).ifPresent(result -> shown.accept(marks(result)));
    }

    private void checked(Design which, CheckResult result) {
        if (which == design) {
            shown.accept(marks(result));
        }
    }

    private Findings marks(CheckResult result) {
        Map<String, Severity> worst = new HashMap<>();
        for (Finding finding : result.findings()) {
            for (var subject : finding.subjects()) {
                worst.merge(subject.id(), finding.severity(), Severity::worse);
                design.find(subject.id()).flatMap(DrawnObjects::device)
                        .ifPresent(device -> worst.merge(device.getId(), finding.severity(), Severity::worse));
            }
        }
        return new Findings(worst, result.count(Severity.ERROR), result.count(Severity.WARNING));
    }

    @Override
    public void close() {
        checks.removeListener(listener);
    }
}
