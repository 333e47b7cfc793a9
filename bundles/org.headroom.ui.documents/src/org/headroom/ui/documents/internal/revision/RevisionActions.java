/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.RevisionFiles.Soundness;
import org.headroom.model.commands.BeginRevision;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.production.Revision;
import org.headroom.model.production.Revisions;
import org.headroom.ui.design.UserSettings;

/** Begins and signs revisions, asking for what is needed. */
final class RevisionActions {

    private static final Messages MESSAGES = Messages.of(RevisionActions.class);

    private RevisionActions() {
    }

    /** The revisions, newest first. */
    static List<RevisionsView.Line> lines(Design design) {
        var files = design.revisions();
        return design.production().getRevisions().reversed().stream().map(revision -> new RevisionsView.Line(revision,
                revision == design.production().getRevisions().getLast(), files.map(each -> each.isKept(revision)).orElse(false), files.map(each -> {
                    try {
                        return each.verify(revision);
                    } catch (DesignFileException e) {
                        return Soundness.MISSING;
                    }
                }).orElse(Soundness.NOT_SIGNED))).toList();
    }

    static void begin(Shell shell, Optional<Design> wanted) {
        if (wanted.isEmpty() || !isSaved(shell, wanted.get())) {
            return;
        }
        var design = wanted.get();
        var production = design.production();
        var newest = Revisions.newest(production);
        var label = Revisions.labelAfter(newest.map(Revision::getLabel).orElseGet(
                () -> production.getTitleBlock() == null ? "" : production.getTitleBlock().getRevision()));
        var dialog = new BeginDialog(shell, label, new UserSettings().designer().orElse(""),
                typed -> new BeginRevision(production, typed, LocalDate.now(), "", "").obstacle());
        if (dialog.open() != Window.OK) {
            return;
        }
        try {
            design.revisions().orElseThrow().keep(production);
            design.history().execute(new BeginRevision(production, dialog.label(), LocalDate.now(), dialog.author(),
                    dialog.note()));
        } catch (DesignFileException e) {
            MessageDialog.openError(shell, MESSAGES.text("begin.title"), e.problem().toString());
        } catch (RefusedChangeException e) {
            MessageDialog.openError(shell, MESSAGES.text("begin.title"), e.getMessage());
        }
    }

    static void sign(Shell shell, Optional<Design> wanted) {
        if (wanted.isEmpty() || !isSaved(shell, wanted.get())) {
            return;
        }
        var design = wanted.get();
        var label = Revisions.newest(design.production()).map(Revision::getLabel)
                .orElseGet(() -> MESSAGES.text("sign.implied"));
        var dialog = new SignDialog(shell, label, new UserSettings().designer().orElse(""));
        if (dialog.open() != Window.OK) {
            return;
        }
        try {
            var revision = design.sign(dialog.name(), Instant.now(), new NullProgressMonitor());
            MessageDialog.openInformation(shell, MESSAGES.text("sign.title"), MESSAGES.text("sign.done", revision.getLabel(),
                    dialog.name(), design.revisions().orElseThrow().file(revision), revision.getFileHash()));
        } catch (DesignFileException e) {
            MessageDialog.openError(shell, MESSAGES.text("sign.title"), e.problem().toString());
        }
    }

    private static boolean isSaved(Shell shell, Design design) {
        if (design.file().isEmpty()) {
            MessageDialog.openInformation(shell, MESSAGES.text("unsaved.title"), MESSAGES.text("unsaved"));
            return false;
        }
        return true;
    }
}
