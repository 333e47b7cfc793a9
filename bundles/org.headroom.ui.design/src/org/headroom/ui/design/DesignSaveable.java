/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignProblems;
import org.headroom.core.design.Saved;

/**
 * An open design as the workbench saves it. Every part that shows the design returns an equal saveable, so that the user is
 * asked once.
 */
public final class DesignSaveable extends Saveable {

    private static final Messages MESSAGES = Messages.of(DesignSaveable.class);
    private static final String BUNDLE = "org.headroom.ui.design";

    private final Design design;

    public DesignSaveable(Design design) {
        this.design = design;
    }

    public Design design() {
        return design;
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        if (design.file().isEmpty()) {
            doSaveAs(monitor);
            return;
        }
        try {
            tell(design.save(monitor));
        } catch (DesignFileException e) {
            if (!e.problem().code().equals(DesignProblems.CHANGED_ON_DISK)) {
                throw failure(e);
            }
            saveOverChanged(monitor);
        }
    }

    /** Asks, because somebody else changed the file. */
    private void saveOverChanged(IProgressMonitor monitor) throws CoreException {
        int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell(), MESSAGES.text("save.title"),
                MESSAGES.text("save.changed", design.file().map(Path::toString).orElse("")), 0,
                MESSAGES.text("save.overwrite"), MESSAGES.text("save.other"), IDialogConstants.CANCEL_LABEL);
        switch (answer) {
            case 0 -> overwrite(monitor);
            case 1 -> doSaveAs(monitor);
            default -> throw new OperationCanceledException();
        }
    }

    private void overwrite(IProgressMonitor monitor) throws CoreException {
        try {
            tell(design.overwrite(monitor));
        } catch (DesignFileException e) {
            throw failure(e);
        }
    }

    /** Says what is in the earlier file only. */
    private static void tell(Saved saved) {
        if (!saved.leftOut().isEmpty()) {
            MessageDialog.openInformation(shell(), MESSAGES.text("save.title"),
                    MESSAGES.text("save.leftOut", saved.kept().map(Path::toString).orElse("")));
        }
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }

    /** Asks for a file and saves there. */
    public void doSaveAs(IProgressMonitor monitor) throws CoreException {
        try {
            var saved = design.saveAs(askForFile(), monitor);
            new RecentDesigns().add(saved.file());
            tell(saved);
        } catch (DesignFileException e) {
            throw failure(e);
        }
    }

    private static CoreException failure(DesignFileException e) {
        return new CoreException(new Status(Status.ERROR, BUNDLE, e.getMessage(), e));
    }

    private Path askForFile() {
        var dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setText(MESSAGES.text("save.title"));
        dialog.setFilterExtensions(new String[] {"*.headroom"});
        dialog.setFileName(design.name() + ".headroom");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen == null) {
            throw new OperationCanceledException();
        }
        return Path.of(chosen.endsWith(".headroom") ? chosen : chosen + ".headroom");
    }

    @Override
    public boolean isDirty() {
        return design.isDirty();
    }

    @Override
    public String getName() {
        return design.name();
    }

    @Override
    public String getToolTipText() {
        return design.file().map(Path::toString).orElse(design.name());
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("production");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DesignSaveable saveable && saveable.design == design;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(design);
    }
}
