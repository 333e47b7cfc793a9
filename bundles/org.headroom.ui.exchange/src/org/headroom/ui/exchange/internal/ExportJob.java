/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.RuleChecker;
import org.headroom.documents.DocumentFiles;
import org.headroom.documents.DocumentOrder;
import org.headroom.documents.DocumentRun;

/** Writes documents in the background, with progress and cancel, and tells what became of them. */
final class ExportJob extends Job {

    private static final Messages MESSAGES = Messages.of(ExportJob.class);

    private final Shell shell;
    private final RuleChecker checker;
    private final DocumentRun run;
    private final DocumentOrder order;

    ExportJob(Shell shell, String name, RuleChecker checker, DocumentRun run, DocumentOrder order) {
        super(MESSAGES.text("job", name));
        this.shell = shell;
        this.checker = checker;
        this.run = run;
        this.order = order;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var progress = SubMonitor.convert(monitor, 10);
            var request = order.request();
            var checked = request.checked(checker.check(request.production(), progress.split(1)));
            tell(run.run(order.with(checked), progress.split(9)));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private void tell(DocumentFiles files) {
        if (shell.isDisposed()) {
            return;
        }
        shell.getDisplay().asyncExec(() -> {
            if (shell.isDisposed()) {
                return;
            }
            if (files.problems().isEmpty()) {
                MessageDialog.openInformation(shell, MESSAGES.text("done.title"),
                        MESSAGES.text("done", files.written().size(), order.folder()));
            } else {
                MessageDialog.openWarning(shell, MESSAGES.text("done.title"), MESSAGES.text("done.problems",
                        files.written().size(), order.folder(),
                        files.problems().stream().map(Problem::message).collect(Collectors.joining("\n"))));
            }
        });
    }
}
