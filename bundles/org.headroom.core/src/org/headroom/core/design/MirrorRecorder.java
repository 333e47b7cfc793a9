/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.headroom.model.production.Production;

/** Notes what changes in a live production until somebody takes the notes. */
final class MirrorRecorder extends EContentAdapter {

    /**
     * Notes of what changed.
     *
     * @param changed the features of each object that changed
     * @param added   roots of trees that came in
     * @param removed roots of trees that went out
     */
    record Edits(Map<EObject, Set<EStructuralFeature>> changed, Set<EObject> added, Set<EObject> removed) {

        static Edits none() {
            return new Edits(new IdentityHashMap<>(), identitySet(), identitySet());
        }

        private static Set<EObject> identitySet() {
            return Collections.newSetFromMap(new IdentityHashMap<>());
        }
    }

    private Edits edits = Edits.none();

    void start(Production production) {
        production.eAdapters().add(this);
    }

    void stop(Production production) {
        production.eAdapters().remove(this);
    }

    /** What was noted so far, which is then forgotten. */
    synchronized Edits take() {
        var taken = edits;
        edits = Edits.none();
        return taken;
    }

    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** Whether a feature holds something of its own: neither worked out of others nor only the way to the container. */
    static boolean isKept(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && !feature.isVolatile()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject object
                && notification.getFeature() instanceof EStructuralFeature feature && isKept(feature)) {
            note(object, feature, notification);
        }
    }

    private synchronized void note(EObject object, EStructuralFeature feature, Notification notification) {
        edits.changed().computeIfAbsent(object, key -> new HashSet<>()).add(feature);
        if (isContainment(feature)) {
            objects(notification.getOldValue()).forEach(edits.removed()::add);
            objects(notification.getNewValue()).forEach(edits.added()::add);
        }
    }

    // The old and new value of a moved element is a position, which is no object.
    private static List<EObject> objects(Object value) {
        return switch (value) {
            case null -> List.of();
            case EObject object -> List.of(object);
            case Collection<?> several -> several.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                    .toList();
            default -> List.of();
        };
    }
}
