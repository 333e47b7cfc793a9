/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one attribute or single reference of one object: the cheap change for property pages. */
public final class SetFeature extends EditChange {

    private final EObject object;
    private final EStructuralFeature feature;
    private final Object newValue;

    /**
     * @param newValue the value to set; {@code null} where the feature allows it, for unknown or none
     * @throws IllegalArgumentException when the object has no such feature, or the feature takes no such value
     */
    public SetFeature(String label, EObject object, EStructuralFeature feature, Object newValue) {
        super(label);
        this.object = Objects.requireNonNull(object);
        this.feature = Objects.requireNonNull(feature);
        this.newValue = newValue;
        boolean settable = !feature.isMany() && feature.isChangeable() && object.eClass().getEAllStructuralFeatures()
                .contains(feature)
                && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
        if (!settable) {
            throw new IllegalArgumentException(feature.getName() + " of " + object.eClass().getName());
        }
        if (newValue == null ? isPrimitive(feature) : !feature.getEType().isInstance(newValue)) {
            throw new IllegalArgumentException(feature.getName() + " cannot be " + newValue);
        }
    }

    @Override
    public Optional<String> obstacle() {
        boolean isId = feature instanceof EAttribute attribute && attribute.isID();
        return isId ? Optional.of(Naming.text("obstacle.id")) : Optional.empty();
    }

    @Override
    protected void edit(Edits edits) {
        edits.set(object, feature, newValue);
    }

    private static boolean isPrimitive(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() != null && feature.getEType().getInstanceClass().isPrimitive();
    }
}
