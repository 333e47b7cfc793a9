/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignFileException;
import org.headroom.documents.change.ChangeWords;
import org.headroom.documents.change.DesignChanges;
import org.headroom.model.production.Revision;

/** Compares a design with one of its revisions. */
final class CompareJob extends Job {

    /**
     * What came of it.
     *
     * @param problem why it could not be compared
     */
    record Compared(List<ChangeRows.Group> groups, Optional<String> problem) {

        int count() {
            return groups.stream().mapToInt(group -> group.rows().size()).sum();
        }
    }

    private final Design design;
    private final Revision since;
    private final Locale locale;
    private final Consumer<Compared> done;

    /** @param done told in the thread of the job */
    CompareJob(String name, Design design, Revision since, Locale locale, Consumer<Compared> done) {
        super(name);
        this.design = design;
        this.since = since;
        this.locale = locale;
        this.done = done;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var result = compare();
        if (!monitor.isCanceled()) {
            done.accept(result);
        }
        return Status.OK_STATUS;
    }

    private Compared compare() {
        var files = design.revisions();
        if (files.isEmpty()) {
            return new Compared(List.of(), Optional.empty());
        }
        try {
            var changes = DesignChanges.between(files.get().read(since).production(), design.snapshot(), locale);
            var words = new ChangeWords(locale);
            var summary = words.summary(changes);
            var groups = new ArrayList<ChangeRows.Group>();
            words.grouped(changes).forEach((name, all) -> groups.add(new ChangeRows.Group(name, summary.get(name),
                    all.stream().map(change -> new ChangeRows.Row(change, words.what(change))).toList())));
            return new Compared(groups, Optional.empty());
        } catch (DesignFileException e) {
            return new Compared(List.of(), Optional.of(e.problem().message()));
        }
    }
}
