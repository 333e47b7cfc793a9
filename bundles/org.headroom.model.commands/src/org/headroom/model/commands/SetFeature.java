/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one attribute or single reference of one object: the cheap change for rename, move and property pages. */
public final class SetFeature implements Change {

    private final String label;
    private final EObject object;
    private final EStructuralFeature feature;
    private final Object newValue;
    private Object oldValue;

    /**
     * @param newValue the value to set; {@code null} where the feature allows it, for unknown or none
     */
    public SetFeature(String label, EObject object, EStructuralFeature feature, Object newValue) {
        this.label = Objects.requireNonNull(label);
        this.object = Objects.requireNonNull(object);
        this.feature = Objects.requireNonNull(feature);
        if (feature.isMany() || !object.eClass().getEAllStructuralFeatures().contains(feature)) {
            throw new IllegalArgumentException(feature.getName() + " of " + object.eClass().getName());
        }
        this.newValue = newValue;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void apply() {
        oldValue = object.eGet(feature);
        object.eSet(feature, newValue);
    }

    @Override
    public void revert() {
        object.eSet(feature, oldValue);
    }

    @Override
    public Collection<EObject> affected() {
        return List.of(object);
    }
}
