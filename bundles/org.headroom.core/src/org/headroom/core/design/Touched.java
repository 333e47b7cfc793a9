/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What became different of a production.
 *
 * @param objects    those of which something changed, those that are new, and those that are gone, compared by identity
 * @param added      those of them that are new
 * @param rewired    whether it may be wired otherwise than before: not after a name, a length or a switch was set
 * @param everything whether anything may have changed, and the objects tell nothing
 */
public record Touched(Set<EObject> objects, Set<EObject> added, boolean rewired, boolean everything) {

    /** Nothing at all. */
    public static Touched nothing() {
        return new Touched(Set.of(), Set.of(), false, false);
    }

    /** Possibly all of it. */
    public static Touched all() {
        return new Touched(Set.of(), Set.of(), true, true);
    }

    /** What became different by this and then by another change. */
    public Touched and(Touched later) {
        return new Touched(union(objects, later.objects), union(added, later.added), rewired || later.rewired,
                everything || later.everything);
    }

    public boolean isNothing() {
        return !everything && objects.isEmpty();
    }

    private static Set<EObject> union(Set<EObject> one, Set<EObject> other) {
        Set<EObject> both = Collections.newSetFromMap(new IdentityHashMap<>());
        both.addAll(one);
        both.addAll(other);
        return both;
    }
}
