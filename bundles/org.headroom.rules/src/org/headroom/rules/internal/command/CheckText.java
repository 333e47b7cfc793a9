/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.internal.command;

import java.io.PrintStream;

import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.WaivedFinding;

/** The findings for people: severity, object and rule, then message and remedy below. */
final class CheckText {

    private static final Messages TEXTS = Messages.of(CheckText.class);

    private CheckText() {
    }

    static void write(CheckResult result, PrintStream out) {
        for (Finding finding : result.findings()) {
            out.println(TEXTS.text("finding.head", finding.severity().label(), finding.subject().name(),
                    finding.ruleId()));
            out.println(TEXTS.text("finding.line", finding.message()));
            out.println(TEXTS.text("finding.line", finding.hint()));
        }
        for (WaivedFinding each : result.waived()) {
            var why = TEXTS.text("waived.by", each.author().orElseGet(() -> TEXTS.text("unknown")),
                    each.reason().orElseGet(() -> TEXTS.text("unknown")));
            out.println(TEXTS.text("waived", each.finding().message(), why));
        }
        out.println(TEXTS.text("summary", result.count(Severity.ERROR), result.count(Severity.WARNING),
                result.count(Severity.INFO),
                result.waived().size(), result.rules()));
    }
}
