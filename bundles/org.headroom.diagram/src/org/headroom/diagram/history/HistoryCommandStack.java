/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.history;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.HistoryEvent;
import org.headroom.model.commands.HistoryListener;
import org.headroom.model.commands.RefusedChangeException;

/**
 * The history of a design as GEF's command stack: there is one history, whatever part of the workbench made the change.
 * Takes {@link ChangeCommand}s, alone or in compound commands, which become one step.
 */
public final class HistoryCommandStack extends CommandStack {

    private final DesignHistory history;
    private final HistoryListener listener = this::changed;

    public HistoryCommandStack(DesignHistory history) {
        this.history = history;
        history.addListener(listener);
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        try {
            history.execute(change(command));
        } catch (RefusedChangeException e) {
            // The tool asked before; what it was told has changed meanwhile, and nothing was done.
            notifyListeners();
        }
    }

    private static Change change(Command command) {
        return switch (command) {
            case ChangeCommand single -> single.change();
            case CompoundCommand compound -> compound(compound);
            default -> throw new IllegalArgumentException("Not a change of a design: " + command.getClass().getName());
        };
    }

    private static Change compound(CompoundCommand compound) {
        var parts = ((List<?>) compound.getCommands()).stream().map(each -> change((Command) each)).toList();
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var label = compound.getLabel() == null ? parts.getFirst().label() : compound.getLabel();
        return new CompoundChange(label, parts);
    }

    @Override
    public boolean canUndo() {
        return history.canUndo();
    }

    @Override
    public boolean canRedo() {
        return history.canRedo();
    }

    @Override
    public void undo() {
        history.undo();
    }

    @Override
    public void redo() {
        history.redo();
    }

    @Override
    public Command getUndoCommand() {
        return history.undoLabel().map(HistoryCommandStack::named).orElse(null);
    }

    @Override
    public Command getRedoCommand() {
        return history.redoLabel().map(HistoryCommandStack::named).orElse(null);
    }

    private static Command named(String label) {
        return new Command(label) {
        };
    }

    @Override
    public boolean isDirty() {
        return history.isDirty();
    }

    /** The history belongs to the design and is not emptied by an editor. */
    @Override
    public void flush() {
        notifyListeners();
    }

    /** Lets go of the history. */
    @Override
    public void dispose() {
        history.removeListener(listener);
    }

    private void changed(HistoryEvent event) {
        notifyListeners();
    }
}
