/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.explorer.internal;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.base.BasePackage;
import org.headroom.model.base.Named;
import org.headroom.model.commands.SetFeature;

/** Asks for a new name and gives it, as one undoable change. */
final class RenameAction extends Action {

    private static final Messages MESSAGES = Messages.of(RenameAction.class);

    private final Shell shell;
    private final Design design;
    private final Named object;

    private RenameAction(Shell shell, Design design, Named object) {
        super(MESSAGES.text("action.rename"));
        this.shell = shell;
        this.design = design;
        this.object = object;
    }

    /** The action for what is selected; empty when that has no name to change. */
    static Optional<RenameAction> of(Shell shell, Design design, Object selected) {
        return switch (selected) {
            case Named named -> Optional.of(new RenameAction(shell, design, named));
            case Design whole -> Optional.of(new RenameAction(shell, design, whole.production()));
            case null, default -> Optional.empty();
        };
    }

    @Override
    public void run() {
        var old = object.getName() == null ? "" : object.getName();
        var dialog = new InputDialog(shell, MESSAGES.text("rename.title"), MESSAGES.text("rename.prompt"), old,
                text -> text.isBlank() ? MESSAGES.text("rename.empty") : null);
        if (dialog.open() == Window.OK && !dialog.getValue().equals(old)) {
            design.history().execute(new SetFeature(MESSAGES.text("rename.change", old), object, BasePackage.Literals.NAMED__NAME,
                    dialog.getValue().strip()));
        }
    }
}
