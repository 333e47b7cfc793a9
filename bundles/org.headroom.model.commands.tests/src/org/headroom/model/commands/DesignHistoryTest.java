/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What can be undone, redone, and whether the file holds what is on screen. */
class DesignHistoryTest {

    private int value;

    @Test
    void stepsGoBackAndForth() {
        var history = new DesignHistory();
        history.execute(new Add(1));
        history.execute(new Add(2));
        assertThat(value).isEqualTo(3);
        assertThat(history.undoLabel()).contains("Add 2");
        history.undo();
        assertThat(value).isEqualTo(1);
        assertThat(history.redoLabel()).contains("Add 2");
        history.redo();
        history.undo();
        history.undo();
        history.undo();
        assertThat(value).isZero();
        assertThat(history.canUndo()).isFalse();
        history.execute(new Add(5));
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void aDesignIsCleanWhereItWasSaved() {
        var history = new DesignHistory();
        assertThat(history.isDirty()).isFalse();
        history.execute(new Add(1));
        assertThat(history.isDirty()).isTrue();
        history.markSaved();
        history.execute(new Add(2));
        history.undo();
        assertThat(history.isDirty()).isFalse();
        history.undo();
        assertThat(history.isDirty()).isTrue();
        history.redo();
        assertThat(history.isDirty()).isFalse();
    }

    @Test
    void aSavedStateThatCannotBeReachedStaysLost() {
        var history = new DesignHistory();
        history.execute(new Add(1));
        history.markSaved();
        history.undo();
        history.execute(new Add(2));
        assertThat(history.isDirty()).isTrue();
        history.undo();
        assertThat(history.isDirty()).as("before all changes, which was not saved").isTrue();
    }

    @Test
    void derivedWorkBelongsToItsStep() {
        var history = new DesignHistory();
        history.execute(new Add(1));
        history.execute(new Add(2));
        var before = history.stateNumber();
        assertThat(history.extend(before, new Add(10))).isTrue();
        assertThat(value).isEqualTo(13);
        assertThat(history.stateNumber()).isNotEqualTo(before);
        assertThat(history.undoLabel()).contains("Add 2");
        history.undo();
        assertThat(value).isEqualTo(1);
        history.redo();
        assertThat(value).isEqualTo(13);
    }

    @Test
    void derivedWorkOfAnotherStateIsDropped() {
        var history = new DesignHistory();
        assertThat(history.extend(history.stateNumber(), new Add(10))).as("nothing to belong to").isFalse();
        history.execute(new Add(1));
        var state = history.stateNumber();
        history.execute(new Add(2));
        assertThat(history.extend(state, new Add(10))).as("the design has moved on").isFalse();
        history.undo();
        assertThat(history.extend(state, new Add(10))).as("what was undone can still be redone").isFalse();
        assertThat(value).isEqualTo(1);
        history.redo();
        assertThat(value).isEqualTo(3);
    }

    @Test
    void theLimitForgetsTheOldestSteps() {
        var history = new DesignHistory(3);
        for (int i = 1; i <= 5; i++) {
            history.execute(new Add(i));
        }
        while (history.canUndo()) {
            history.undo();
        }
        assertThat(value).isEqualTo(1 + 2);
        assertThat(history.isDirty()).as("the state that was saved is out of reach").isTrue();
    }

    @Test
    void aSavedStateAtTheLimitIsStillFound() {
        var history = new DesignHistory(2);
        history.execute(new Add(1));
        history.markSaved();
        history.execute(new Add(2));
        history.execute(new Add(3));
        history.undo();
        history.undo();
        assertThat(history.canUndo()).isFalse();
        assertThat(history.isDirty()).isFalse();
    }

    @Test
    void clearingKeepsADirtyDesignDirty() {
        var history = new DesignHistory();
        history.clear();
        assertThat(history.isDirty()).isFalse();
        history.execute(new Add(1));
        history.clear();
        assertThat(history.isDirty()).isTrue();
        assertThat(history.canUndo()).isFalse();
        history.markSaved();
        assertThat(history.isDirty()).isFalse();
        history.markUnsaved();
        assertThat(history.isDirty()).isTrue();
    }

    @Test
    void equalChangesAreDifferentSteps() {
        var history = new DesignHistory();
        history.execute(new Add(1));
        history.execute(new Add(1));
        history.markSaved();
        history.undo();
        assertThat(history.isDirty()).isTrue();
    }

    /** Compared with a list of all states ever saved and reached. */
    @Test
    void anyCourseOfEventsIsDirtyExactlyWhenTheStateIsNotTheSavedOne() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var history = new DesignHistory(1 + random.nextInt(6));
            value = 0;
            int saved = 0;
            int next = 1;
            for (int i = 0; i < 100; i++) {
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> {
                        // every change leads to a value that was never there before
                        history.execute(new Add(next));
                        next *= 3;
                        if (next > 1_000_000_000) {
                            next = 1;
                            i = 100;
                        }
                    }
                    case 3, 4, 5 -> history.undo();
                    case 6 -> history.redo();
                    default -> {
                        history.markSaved();
                        saved = value;
                    }
                }
                assertThat(history.isDirty()).as("seed " + seed).isEqualTo(value != saved);
            }
        }
    }

    @Test
    void aRefusedChangeIsNotRemembered() {
        var history = new DesignHistory();
        assertThatThrownBy(() -> history.execute(new Add(1) {
            @Override
            public Optional<String> obstacle() {
                return Optional.of("not today");
            }
        })).isInstanceOf(RefusedChangeException.class).hasMessage("not today");
        assertThat(value).isZero();
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aChangeThatFailsIsNotRemembered() {
        var history = new DesignHistory();
        history.execute(new Add(1));
        history.undo();
        assertThatThrownBy(() -> history.execute(new Add(2) {
            @Override
            public void apply() {
                throw new IllegalStateException("broken");
            }
        })).hasMessage("broken");
        assertThat(history.canUndo()).isFalse();
        assertThat(history.canRedo()).as("what was undone is not lost to a change that was never made").isTrue();
        history.redo();
        assertThat(value).isEqualTo(1);
    }

    @Test
    void changesDoNotNest() {
        var history = new DesignHistory();
        assertThatThrownBy(() -> history.execute(new Add(1) {
            @Override
            public void apply() {
                history.execute(new Add(2));
            }
        })).isInstanceOf(IllegalStateException.class);
        history.addListener(event -> history.undo());
        assertThatThrownBy(() -> history.execute(new Add(1))).isInstanceOf(IllegalStateException.class);
        assertThat(value).isEqualTo(1);
    }

    @Test
    void allListenersAreToldEvenWhenOneFails() {
        var history = new DesignHistory();
        var told = new ArrayList<HistoryEvent.Kind>();
        history.addListener(event -> {
            throw new IllegalStateException("listener");
        });
        history.addListener(event -> told.add(event.kind()));
        assertThatThrownBy(() -> history.execute(new Add(1))).hasMessage("listener");
        assertThatThrownBy(history::undo).hasMessage("listener");
        assertThatThrownBy(history::redo).hasMessage("listener");
        assertThatThrownBy(history::markSaved).hasMessage("listener");
        assertThatThrownBy(history::clear).hasMessage("listener");
        assertThat(told).containsExactly(HistoryEvent.Kind.APPLIED, HistoryEvent.Kind.UNDONE, HistoryEvent.Kind.REDONE,
                HistoryEvent.Kind.SAVED, HistoryEvent.Kind.CLEARED);
        assertThat(value).isEqualTo(1);
    }

    /** Adds to the value; two of the same amount are equal. */
    private class Add implements Change {

        private final int amount;

        Add(int amount) {
            this.amount = amount;
        }

        @Override
        public String label() {
            return "Add " + amount;
        }

        @Override
        public void apply() {
            value += amount;
        }

        @Override
        public void revert() {
            value -= amount;
        }

        @Override
        public List<EObject> affected() {
            return List.of();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Add add && add.amount == amount;
        }

        @Override
        public int hashCode() {
            return amount;
        }
    }
}
