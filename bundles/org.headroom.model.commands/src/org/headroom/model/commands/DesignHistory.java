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

/**
 * The one history of an open design. Every editor, table, view, importer and command-line edit goes through it, so that undo
 * and the dirty state are the same everywhere. Confined to the thread that owns the design.
 */
public final class DesignHistory {

    /** How many steps can be undone. */
    public static final int DEFAULT_LIMIT = 1000;

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final List<HistoryListener> listeners = new CopyOnWriteArrayList<>();
    private final int limit;
    /** The newest change at the time of saving; identity matters, {@code null} stands for the state before all changes. */
    private Change savedAt;
    private boolean savedStateLost;
    private boolean busy;
    private long stateNumber;
    /** Held while a change is being applied, and while another thread reads. */
    private final ReentrantLock access = new ReentrantLock();

    public DesignHistory() {
        this(DEFAULT_LIMIT);
    }

    public DesignHistory(int limit) {
        this.limit = limit;
    }

    /**
     * Applies a change and remembers it. What was undone before can no longer be redone.
     *
     * @throws RefusedChangeException when the change names an obstacle
     */
    public void execute(Change change) {
        Objects.requireNonNull(change);
        change.obstacle().ifPresent(reason -> {
            throw new RefusedChangeException(reason);
        });
        exclusively(change::apply);
        if (undone.contains(savedAt)) {
            savedStateLost = true;
        }
        undone.clear();
        done.push(change);
        trim();
        tell(HistoryEvent.Kind.APPLIED, change.affected());
    }

    /** Takes the newest change back; does nothing when there is none. */
    public void undo() {
        if (!done.isEmpty()) {
            var change = done.peek();
            exclusively(change::revert);
            done.pop();
            undone.push(change);
            tell(HistoryEvent.Kind.UNDONE, change.affected());
        }
    }

    /** Applies the change again that was undone last; does nothing when there is none. */
    public void redo() {
        if (!undone.isEmpty()) {
            var change = undone.peek();
            exclusively(change::apply);
            undone.pop();
            done.push(change);
            tell(HistoryEvent.Kind.REDONE, change.affected());
        }
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Label of the change that {@link #undo()} would take back. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Change::label);
    }

    /** Label of the change that {@link #redo()} would apply. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Change::label);
    }

    /** Remembers that the design, as it is now, is what the file holds. */
    public void markSaved() {
        savedAt = done.peek();
        savedStateLost = false;
        tell(HistoryEvent.Kind.SAVED, List.of());
    }

    /** Remembers that no file holds the design as it is now; it stays dirty until it is saved. */
    public void markUnsaved() {
        savedStateLost = true;
    }

    /** Whether the design differs from what was saved last. */
    public boolean isDirty() {
        return savedStateLost || savedAt != done.peek();
    }

    /** Forgets all steps; a dirty design stays dirty. */
    public void clear() {
        savedStateLost = isDirty();
        savedAt = null;
        done.clear();
        undone.clear();
        tell(HistoryEvent.Kind.CLEARED, List.of());
    }

    /**
     * Reads the design while no change is being applied. For other threads than the owning one, which copy what they need; changes
     * wait meanwhile, so the work is short.
     */
    public <T> T whileUnchanged(Supplier<T> work) {
        access.lock();
        try {
            return work.get();
        } finally {
            access.unlock();
        }
    }

    /** A number that is another one after every change, undo and redo. Read within {@link #whileUnchanged} in other threads. */
    public long stateNumber() {
        return stateNumber;
    }

    public void addListener(HistoryListener listener) {
        listeners.add(listener);
    }

    public void removeListener(HistoryListener listener) {
        listeners.remove(listener);
    }

    private void trim() {
        while (done.size() > limit) {
            var forgotten = done.removeLast();
            if (savedAt == null || savedAt == forgotten) {
                savedStateLost = savedStateLost || savedAt == null;
            }
        }
    }

    /** Changes never nest: a listener or adapter that edits while a change is under way would corrupt undo. */
    private void exclusively(Runnable work) {
        if (busy) {
            throw new IllegalStateException("A change was made while another one is being applied");
        }
        access.lock();
        busy = true;
        try {
            work.run();
        } finally {
            stateNumber++;
            busy = false;
            access.unlock();
        }
    }

    private void tell(HistoryEvent.Kind kind, Collection<? extends EObject> affected) {
        var event = new HistoryEvent(kind, affected);
        listeners.forEach(listener -> listener.changed(event));
    }
}
