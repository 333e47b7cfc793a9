/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.history;

import java.util.Objects;

import org.eclipse.gef.commands.Command;
import org.headroom.model.commands.Change;

/** A change dressed as a command of GEF, so that tools and policies can hand it to the {@link HistoryCommandStack}. */
public final class ChangeCommand extends Command {

    private final Change change;

    public ChangeCommand(Change change) {
        super(change.label());
        this.change = Objects.requireNonNull(change);
    }

    public Change change() {
        return change;
    }

    @Override
    public boolean canExecute() {
        return change.obstacle().isEmpty();
    }

    @Override
    public void execute() {
        change.apply();
    }

    @Override
    public void undo() {
        change.revert();
    }
}
