/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/**
 * A wide change: arbitrary edits, recorded by EMF so that they can be taken back. For import, paste and exchange of a
 * type. Recording costs time in proportion to what is under the roots, so they are the smallest objects that contain
 * all that is edited.
 */
public final class RecordedChange implements Change {

    private final String label;
    private final Collection<EObject> roots;
    private final Runnable edits;
    private ChangeDescription description;

    /**
     * @param roots everything that is edited, added or removed lies under one of these
     * @param edits what to do; runs once, redo restores its outcome
     */
    public RecordedChange(String label, Collection<? extends EObject> roots, Runnable edits) {
        this.label = Objects.requireNonNull(label);
        this.roots = List.copyOf(roots);
        this.edits = Objects.requireNonNull(edits);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void apply() {
        if (description != null) {
            description.applyAndReverse();
            return;
        }
        var recorder = new ChangeRecorder(roots);
        try {
            edits.run();
        } catch (RuntimeException | Error e) {
            recorder.endRecording().apply();
            throw e;
        } finally {
            if (recorder.isRecording()) {
                description = recorder.endRecording();
            }
            recorder.dispose();
        }
    }

    @Override
    public void revert() {
        description.applyAndReverse();
    }

    /** All that was changed, added and removed, and nothing else; the roots before the change was made. */
    @Override
    public Collection<EObject> affected() {
        if (description == null) {
            return roots;
        }
        var affected = new LinkedHashSet<EObject>(description.getObjectChanges().keySet());
        affected.addAll(description.getObjectsToAttach());
        affected.addAll(description.getObjectsToDetach());
        return affected;
    }
}
