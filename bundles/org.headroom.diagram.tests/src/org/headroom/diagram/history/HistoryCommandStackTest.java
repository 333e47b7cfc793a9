/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.DesignHistory;
import org.junit.jupiter.api.Test;

class HistoryCommandStackTest {

    private final List<String> log = new ArrayList<>();
    private final DesignHistory history = new DesignHistory();
    private final HistoryCommandStack stack = new HistoryCommandStack(history);

    private Change change(String name, Optional<String> obstacle) {
        return new Change() {
            @Override
            public String label() {
                return name;
            }

            @Override
            public Optional<String> obstacle() {
                return obstacle;
            }

            @Override
            public void apply() {
                log.add("+" + name);
            }

            @Override
            public void revert() {
                log.add("-" + name);
            }

            @Override
            public Collection<? extends EObject> affected() {
                return List.of();
            }
        };
    }

    @Test
    void isTheHistory() {
        stack.execute(new ChangeCommand(change("a", Optional.empty())));
        history.execute(change("b", Optional.empty()));
        assertThat(stack.canUndo()).isTrue();
        assertThat(stack.isDirty()).isTrue();
        assertThat(stack.getUndoCommand().getLabel()).isEqualTo("b");
        stack.undo();
        stack.undo();
        assertThat(log).containsExactly("+a", "+b", "-b", "-a");
        assertThat(history.canUndo()).isFalse();
        assertThat(stack.getRedoCommand().getLabel()).isEqualTo("a");
        stack.redo();
        assertThat(log).endsWith("+a");
    }

    @Test
    void makesOneStepOfACompound() {
        var compound = new CompoundCommand("both");
        compound.add(new ChangeCommand(change("a", Optional.empty())));
        compound.add(new ChangeCommand(change("b", Optional.empty())));
        stack.execute(compound);
        assertThat(history.undoLabel()).contains("both");
        stack.undo();
        assertThat(log).containsExactly("+a", "+b", "-b", "-a");
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void doesNothingThatIsRefused() {
        stack.execute(new ChangeCommand(change("a", Optional.of("Not now."))));
        assertThat(log).isEmpty();
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void takesNothingThatGoesPastTheHistory() {
        assertThatThrownBy(() -> stack.execute(new Command("direct") {
        })).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsItsListenersUntilItIsDisposedOf() {
        var told = new ArrayList<Object>();
        stack.addCommandStackListener(told::add);
        history.execute(change("a", Optional.empty()));
        assertThat(told).hasSize(1);
        stack.dispose();
        history.undo();
        assertThat(told).hasSize(1);
    }
}
