/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.LossReport;
import org.headroom.core.exchange.LossReport.Loss;

/** What the format cannot carry, before the file is written. */
final class LossPage extends ReviewPage {

    private static final Messages MESSAGES = Messages.of(LossPage.class);

    private static final int LONGEST = 80;

    private final TargetPage target;
    private final Design design;

    LossPage(TargetPage target, Design design) {
        super("losses");
        this.target = target;
        this.design = design;
        setTitle(MESSAGES.text("losses.title"));
        setDescription(MESSAGES.text("losses.description"));
    }

    @Override
    boolean review() {
        var exporter = target.exporter();
        var options = target.options();
        var name = String.valueOf(target.file().getFileName());
        var snapshot = design.snapshot();
        var report = inBackground(monitor -> {
            var folder = Files.createTempDirectory("headroom");
            try {
                var code = exporter.code();
                return Optional.of(code.call(each -> each.export(snapshot, folder.resolve(name), options, monitor))
                        .orElseThrow(() -> new IOException(code.problem().map(Problem::message)
                                .orElse(MESSAGES.text("proposal.broken", exporter.name())))));
            } finally {
                try (var written = Files.walk(folder)) {
                    for (var each : written.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        });
        report.ifPresent(this::show);
        return report.isPresent();
    }

    private void show(LossReport report) {
        for (var kind : Loss.Kind.values()) {
            var lines = report.losses().stream().filter(loss -> loss.kind() == kind).map(LossPage::line).toList();
            section(MESSAGES.text("loss." + kind, lines.size()), "", lines);
        }
        setMessage(report.losses().isEmpty() ? MESSAGES.text("losses.none") : MESSAGES.text("losses.counts", report.losses().size()), INFORMATION);
    }

    private static String line(Loss loss) {
        return MESSAGES.text(loss.after().isEmpty() ? "loss.out" : "loss.line", loss.subject(), shortened(loss.before()), loss.after(), loss.reason());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }

    /** Writes the file where the user wants it. */
    boolean write() {
        var exporter = target.exporter();
        var options = target.options();
        var file = target.file();
        var snapshot = design.snapshot();
        return inBackground((IProgressMonitor monitor) -> exporter.code().call(each -> each.export(snapshot, file, options, monitor))).isPresent();
    }
}
