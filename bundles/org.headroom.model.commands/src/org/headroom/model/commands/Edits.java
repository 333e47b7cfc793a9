/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Single edits, made and remembered one after the other, so that they can be taken back exactly: values, places in
 * lists and both ends of references. Adding and removing never disturbs the order of anything else.
 */
public final class Edits {

    /** One edit that can be made, taken back and made again. */
    private sealed interface Edit {
        void apply();

        void revert();
    }

    private record Setting(EObject object, EStructuralFeature feature, Object oldValue, Object newValue)
            implements Edit {
        @Override
        public void apply() {
            object.eSet(feature, newValue);
        }

        @Override
        public void revert() {
            object.eSet(feature, oldValue);
        }
    }

    private record Adding(List<Object> list, int index, Object value) implements Edit {
        @Override
        public void apply() {
            list.add(index, value);
        }

        @Override
        public void revert() {
            list.remove(index);
        }
    }

    private record Removing(List<Object> list, int index, Object value) implements Edit {
        @Override
        public void apply() {
            list.remove(index);
        }

        @Override
        public void revert() {
            list.add(index, value);
        }
    }

    private final List<Edit> made = new ArrayList<>();
    private final Set<EObject> affected = new LinkedHashSet<>();

    Edits() {
    }

    /** Sets an attribute or a single reference; does nothing when it has that value. */
    public void set(EObject object, EStructuralFeature feature, Object value) {
        var old = object.eGet(feature);
        if (Objects.equals(old, value) && (old == value || !(feature instanceof EReference))) {
            return;
        }
        if (feature instanceof EReference reference && reference.getEOpposite() != null
                && reference.getEOpposite().isMany()) {
            if (old instanceof EObject target) {
                remove(target, reference.getEOpposite(), object);
            }
            if (value instanceof EObject target) {
                add(target, reference.getEOpposite(), object);
            }
            return;
        }
        make(new Setting(object, feature, old, value));
        affected.add(object);
    }

    /** Adds to the end of a list. */
    public void add(EObject owner, EStructuralFeature list, Object value) {
        add(owner, list, list(owner, list).size(), value);
    }

    /** Adds to a list at a place. The value is in no other list from which that would take it away. */
    public void add(EObject owner, EStructuralFeature feature, int index, Object value) {
        if (feature instanceof EReference reference && reference.getEOpposite() != null
                && !reference.getEOpposite().isMany()
                && ((EObject) value).eGet(reference.getEOpposite()) != null) {
            throw new IllegalArgumentException(value + " is in another list");
        }
        make(new Adding(list(owner, feature), index, value));
        affected.add(owner);
        affect(value);
    }

    /** Removes from a list; does nothing when the value is not in it. */
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        var list = list(owner, feature);
        int index = list.indexOf(value);
        if (index >= 0) {
            make(new Removing(list, index, value));
            affected.add(owner);
            affect(value);
        }
    }

    /** Takes an object out of what contains it; does nothing when nothing does. */
    public void takeOut(EObject object) {
        var container = object.eContainer();
        if (container == null) {
            return;
        }
        var feature = object.eContainmentFeature();
        if (feature.isMany()) {
            remove(container, feature, object);
        } else {
            set(container, feature, null);
        }
    }

    void revertAll() {
        made.reversed().forEach(Edit::revert);
    }

    void applyAll() {
        made.forEach(Edit::apply);
    }

    Collection<EObject> affected() {
        return List.copyOf(affected);
    }

    private void make(Edit edit) {
        edit.apply();
        made.add(edit);
    }

    private void affect(Object value) {
        if (value instanceof EObject object) {
            affected.add(object);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }
}
