/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.handlers.IHandlerService;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignEvent;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignListener;
import org.headroom.ui.design.internal.FileProblemsDialog;

/**
 * Tells the user what happens to the files of open designs: what could not be read of one, that somebody else changed one, that
 * unsaved work cannot be kept. Confined to the UI thread.
 */
public final class DesignNotices {

    private static final Messages MESSAGES = Messages.of(DesignNotices.class);

    /** The command by which a user goes on from a signed revision. */
    private static final String BEGIN_REVISION = "org.headroom.ui.documents.beginRevision";

    private final IWorkbench workbench;
    private final WorkbenchDesigns designs;
    private final DesignListener listener = this::happened;
    private final Set<Design> watched = new HashSet<>();
    /** The state of a changed file about which the user was asked, so that nobody is asked twice about the same. */
    private final Map<Design, Optional<FileTime>> asked = new WeakHashMap<>();
    private boolean asking;

    public DesignNotices(IWorkbench workbench) {
        this.workbench = workbench;
        this.designs = workbench.getService(WorkbenchDesigns.class);
        designs.addListener(this::designsChanged);
        designsChanged();
    }

    /** Looks whether a file was changed by somebody else, and asks what to do. For the moment in which a window is activated. */
    public void windowActivated() {
        if (!asking) {
            later(this::checkFiles);
        }
    }

    private void designsChanged() {
        var open = designs.designs();
        for (Design design : open) {
            if (watched.add(design)) {
                design.addListener(listener);
                later(() -> tellProblems(design));
            }
        }
        watched.removeIf(design -> {
            boolean closed = !open.contains(design);
            if (closed) {
                design.removeListener(listener);
            }
            return closed;
        });
    }

    private void happened(DesignEvent event) {
        if (event.kind() == DesignEvent.Kind.REFUSED && !asking) {
            asking = true;
            later(() -> tellSealed(event.design()));
        }
        if (event.kind() == DesignEvent.Kind.NOT_JOURNALLED) {
            later(() -> MessageDialog.openWarning(shell(), MESSAGES.text("notKept.title"),
                    MESSAGES.text("notKept", event.design().name())));
        }
    }

    /** A signed design takes no edit: says so, and offers what goes on from there. */
    private void tellSealed(Design design) {
        try {
            var reason = design.sealed();
            if (reason.isEmpty()) {
                return;
            }
            int answer = MessageDialog.open(MessageDialog.INFORMATION, shell(), MESSAGES.text("sealed.title", design.name()),
                    reason.get(), 0, MESSAGES.text("sealed.begin"), IDialogConstants.CLOSE_LABEL);
            if (answer == 0) {
                workbench.getService(CurrentDesign.class).set(design);
                workbench.getService(IHandlerService.class).executeCommand(BEGIN_REVISION, null);
            }
        } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
            ILog.of(getClass()).error(BEGIN_REVISION, e);
        } finally {
            asking = false;
        }
    }

    private void tellProblems(Design design) {
        var problems = design.problems();
        if (!problems.isEmpty() && designs.designs().contains(design)) {
            new FileProblemsDialog(shell(), MESSAGES.text("problems.title"), MESSAGES.text("problems.lead", design.name()), problems)
                    .open();
        }
    }

    private void checkFiles() {
        if (asking) {
            return;
        }
        asking = true;
        try {
            designs.designs().forEach(this::checkFile);
        } finally {
            asking = false;
        }
    }

    private void checkFile(Design design) {
        if (!design.checkFile()) {
            asked.remove(design);
            return;
        }
        var path = design.file().orElseThrow();
        var state = state(path);
        if (state.equals(asked.put(design, state))) {
            return;
        }
        if (state.isEmpty()) {
            MessageDialog.openWarning(shell(), MESSAGES.text("changed.title"), MESSAGES.text("gone", path));
        } else if (ask(design, path)) {
            reload(design);
        }
    }

    private boolean ask(Design design, Path path) {
        var question = MESSAGES.text(design.isDirty() ? "changed.dirty" : "changed", path);
        return MessageDialog.open(MessageDialog.QUESTION, shell(), MESSAGES.text("changed.title"), question, 0,
                MESSAGES.text("changed.reload"), MESSAGES.text("changed.keep")) == 0;
    }

    private void reload(Design design) {
        try {
            design.reload(new NullProgressMonitor());
            asked.remove(design);
            tellProblems(design);
        } catch (DesignFileException e) {
            MessageDialog.openError(shell(), MESSAGES.text("changed.title"), e.getMessage());
        }
    }

    private static Optional<FileTime> state(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void later(Runnable work) {
        var display = workbench.getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!workbench.isClosing()) {
                    work.run();
                }
            });
        }
    }

    private Shell shell() {
        return workbench.getModalDialogShellProvider().getShell();
    }
}
