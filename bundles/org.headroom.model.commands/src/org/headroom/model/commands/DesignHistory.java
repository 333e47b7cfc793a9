/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.production.Production;

/**
 * The one history of an open design. Every editor, table, view, importer and command-line edit goes through it, so that
 * undo and the dirty state are the same everywhere. Confined to the thread that owns the design, except {@link
 * #whileUnchanged}.
 */
public final class DesignHistory {

    /** How many steps can be undone. */
    public static final int DEFAULT_LIMIT = 1000;

    /** A change with the number of the state that it leads to. */
    private record Step(Change change, long stateAfter) {
    }

    private static final long NO_STATE = -1;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<HistoryListener> listeners = new CopyOnWriteArrayList<>();
    private final int limit;
    private final Seal seal;
    /** Held while a change is being applied, and while another thread reads. */
    private final ReentrantLock access = new ReentrantLock();
    private boolean busy;
    private long lastState;
    /** The state from which the oldest step starts that can be undone. */
    private long oldestState;
    private long savedState;

    public DesignHistory() {
        this(DEFAULT_LIMIT);
    }

    /** @param limit how many steps can be undone, at least one */
    public DesignHistory(int limit) {
        this(limit, Optional::empty);
    }

    /** @param seal why the design is not changed at present */
    public DesignHistory(Seal seal) {
        this(DEFAULT_LIMIT, seal);
    }

    /** The history of a production that is edited without being an open design; a signed one is not changed. */
    public static DesignHistory of(Production production) {
        return new DesignHistory(() -> Seal.of(production));
    }

    private DesignHistory(int limit, Seal seal) {
        this.seal = Objects.requireNonNull(seal);
        if (limit < 1) {
            throw new IllegalArgumentException("A history remembers at least one step, not " + limit);
        }
        this.limit = limit;
    }

    /**
     * Applies a change and remembers it. What was undone before can no longer be redone.
     *
     * @throws RefusedChangeException when the change names an obstacle, or the design is sealed
     */
    public void execute(Change change) {
        Objects.requireNonNull(change);
        if (!(change instanceof BeginRevision)) {
            seal.reason().ifPresent(this::refuse);
        }
        change.obstacle().ifPresent(reason -> {
            throw new RefusedChangeException(reason);
        });
        exclusively(() -> {
            change.apply();
            undone.clear();
            done.push(new Step(change, ++lastState));
            if (done.size() > limit) {
                oldestState = done.removeLast().stateAfter();
            }
        });
        tell(HistoryEvent.Kind.APPLIED, change.affected());
    }

    private void refuse(String reason) {
        seal.refused(reason);
        throw new RefusedChangeException(reason);
    }

    /** Why the design is not changed at present, in the user's words; empty when it may be. */
    public Optional<String> sealed() {
        return seal.reason();
    }

    /**
     * Adds to the newest step what follows from it, such as cables laid anew after a move: both are undone and redone as
     * the one action of the user. For work that takes its time in the background, on what it read of the design before.
     *
     * @param state the {@link #stateNumber} from which the work was derived
     * @return whether it was added; false when the design is in another state by now, and then nothing has happened
     */
    public boolean extend(long state, Change derived) {
        if (state != stateNumber() || seal.reason().isPresent() || done.isEmpty() || !undone.isEmpty() || derived.obstacle().isPresent()) {
            return false;
        }
        exclusively(() -> {
            derived.apply();
            var newest = done.pop().change();
            done.push(new Step(new CompoundChange(newest.label(), List.of(newest, derived)), ++lastState));
        });
        tell(HistoryEvent.Kind.APPLIED, derived.affected());
        return true;
    }

    /** Takes the newest change back; does nothing when there is none, or when the design is sealed. */
    public void undo() {
        if (canUndo()) {
            var step = done.peek();
            exclusively(() -> {
                step.change().revert();
                undone.push(done.pop());
            });
            tell(HistoryEvent.Kind.UNDONE, step.change().affected());
        }
    }

    /** Applies the change again that was undone last; does nothing when there is none. */
    public void redo() {
        if (!undone.isEmpty()) {
            var step = undone.peek();
            exclusively(() -> {
                step.change().apply();
                done.push(undone.pop());
            });
            tell(HistoryEvent.Kind.REDONE, step.change().affected());
        }
    }

    public boolean canUndo() {
        return !done.isEmpty() && seal.reason().isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Label of the change that {@link #undo()} would take back. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(step -> step.change().label());
    }

    /** Label of the change that {@link #redo()} would apply. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(step -> step.change().label());
    }

    /** Remembers that the design, as it is now, is what the file holds. */
    public void markSaved() {
        savedState = stateNumber();
        tell(HistoryEvent.Kind.SAVED, List.of());
    }

    /** Remembers that no file holds the design as it is now; it stays dirty until it is saved. */
    public void markUnsaved() {
        savedState = NO_STATE;
    }

    /** Whether the design differs from what was saved last. */
    public boolean isDirty() {
        return savedState != stateNumber();
    }

    /** Forgets all steps; a dirty design stays dirty. */
    public void clear() {
        access.lock();
        try {
            oldestState = stateNumber();
            done.clear();
            undone.clear();
        } finally {
            access.unlock();
        }
        tell(HistoryEvent.Kind.CLEARED, List.of());
    }

    /**
     * Reads the design while no change is being applied. For other threads than the owning one, which copy what they
     * need; changes wait meanwhile, so the work is short.
     */
    public <T> T whileUnchanged(Supplier<T> work) {
        access.lock();
        try {
            return work.get();
        } finally {
            access.unlock();
        }
    }

    /**
     * A number that stands for the state of the design: another one after every change, the same one again after undo
     * and redo. Read within {@link #whileUnchanged} in other threads.
     */
    public long stateNumber() {
        return done.isEmpty() ? oldestState : done.peek().stateAfter();
    }

    public void addListener(HistoryListener listener) {
        listeners.add(listener);
    }

    public void removeListener(HistoryListener listener) {
        listeners.remove(listener);
    }

    /** Changes never nest: a listener or adapter that edits while a change is under way would corrupt undo. */
    private void exclusively(Runnable work) {
        access.lock();
        try {
            if (busy) {
                throw new IllegalStateException("A change was made while another one is being applied or told");
            }
            busy = true;
            try {
                work.run();
            } finally {
                busy = false;
            }
        } finally {
            access.unlock();
        }
    }

    /** All are told, even when one of them fails; what failed is thrown afterwards. */
    private void tell(HistoryEvent.Kind kind, Collection<? extends EObject> affected) {
        var event = new HistoryEvent(kind, affected);
        RuntimeException failure = null;
        boolean outermost = !busy;
        busy = true;
        try {
            for (HistoryListener listener : listeners) {
                try {
                    listener.changed(event);
                } catch (RuntimeException e) {
                    if (failure == null) {
                        failure = e;
                    } else {
                        failure.addSuppressed(e);
                    }
                }
            }
        } finally {
            if (outermost) {
                busy = false;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
