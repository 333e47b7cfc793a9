/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.headroom.common.problem.Problem;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.rule.RuleChecker;
import org.headroom.documents.DocumentFormat;
import org.headroom.documents.DocumentOptions;
import org.headroom.documents.DocumentOrder;
import org.headroom.documents.DocumentRun;
import org.headroom.model.production.Production;
import org.headroom.render.pdf.Paper;
import org.headroom.ui.design.UserSettings;

/** Makes the pages of a document of a design as it is when the job runs. */
final class PreviewJob extends Job {

    /**
     * What came of it.
     *
     * @param pages    the pages; empty when they could not be made
     * @param problems why, and what else is wrong
     */
    record Preview(Optional<PdfPages> pages, List<Problem> problems) {
    }

    private static final List<Paper> PAPERS = List.of(Paper.A4, Paper.A3, Paper.LETTER);

    private final Design design;
    private final String document;
    private final RuleChecker checker;
    private final DocumentRun run;
    private final Consumer<Preview> done;

    /** @param done told in the thread of the job */
    PreviewJob(String name, Design design, String document, RuleChecker checker, DocumentRun run, Consumer<Preview> done) {
        super(name);
        this.design = design;
        this.document = document;
        this.checker = checker;
        this.run = run;
        this.done = done;
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var progress = SubMonitor.convert(monitor, 10);
            var production = design.snapshot();
            var request = request(production).checked(checker.check(production, progress.split(2)));
            var order = order(request);
            var printed = run.print(document, order, progress.split(8));
            if (!monitor.isCanceled()) {
                done.accept(new Preview(printed.isEmpty() ? Optional.empty() : Optional.of(new PdfPages(printed.pdf())),
                        printed.problems()));
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(String.valueOf(e.getMessage()), e);
        }
    }

    private DocumentRequest request(Production production) {
        var settings = new UserSettings();
        var options = new HashMap<String, String>();
        settings.logo().ifPresent(logo -> options.put(DocumentOptions.LOGO, logo));
        var request = new DocumentRequest(production, settings.language(), LocalDate.now()).with(options);
        return previous(production).map(request::since).orElse(request);
    }

    private Optional<Production> previous(Production production) {
        var kept = design.revisions();
        var last = kept.flatMap(each -> each.lastKept(production));
        try {
            return last.isEmpty() ? Optional.empty() : Optional.of(kept.get().read(last.get()).production());
        } catch (DesignFileException e) {
            return Optional.empty(); // the list of changes says that there is nothing to compare with
        }
    }

    private static DocumentOrder order(DocumentRequest request) {
        var settings = new UserSettings();
        var paper = PAPERS.stream().filter(each -> each.name().equals(settings.paper())).findFirst().orElse(Paper.A4);
        return new DocumentOrder(request, List.of(), Set.of(DocumentFormat.PDF), Path.of("."), paper,
                settings.templates());
    }
}
