/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.headroom.model.base.BasePackage;
import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.DeviceType;

/** What differs between two versions of a device type. Ids, and where a type was read from, do not count. */
public final class TypeDifferences {

    /**
     * A difference.
     *
     * @param path   the way to what differs, such as {@code ports/in-3/connector}
     * @param before its text; empty when it was not there
     * @param after  its text; empty when it is not there any more
     */
    public record Difference(String path, Optional<String> before, Optional<String> after) {
    }

    private static final List<EStructuralFeature> IGNORED = List.of(BasePackage.Literals.IDENTIFIED__ID,
            CataloguePackage.Literals.DEVICE_TYPE__LAYER, CataloguePackage.Literals.DEVICE_TYPE__PACK_ID,
            CataloguePackage.Literals.DEVICE_TYPE__PACK_VERSION);
    private static final List<EStructuralFeature> KEYS = List.of(CataloguePackage.Literals.PORT_TYPE__KEY,
            CataloguePackage.Literals.PROPERTY_DEFINITION__KEY, CataloguePackage.Literals.WAY_TYPE__PORT_KEY,
            CataloguePackage.Literals.TUNING_BAND__NAME, CataloguePackage.Literals.LOUDSPEAKER_INPUT__NAME);

    private TypeDifferences() {
    }

    /** The differences in the order of the model; none when both say the same. */
    public static List<Difference> between(DeviceType before, DeviceType after) {
        var old = flat(before);
        var fresh = flat(after);
        var differences = new ArrayList<Difference>();
        var paths = new ArrayList<>(old.keySet());
        fresh.keySet().stream().filter(path -> !old.containsKey(path)).forEach(paths::add);
        for (String path : paths) {
            var was = Optional.ofNullable(old.get(path));
            var is = Optional.ofNullable(fresh.get(path));
            if (!was.equals(is)) {
                differences.add(new Difference(path, was, is));
            }
        }
        return List.copyOf(differences);
    }

    private static Map<String, String> flat(EObject object) {
        var values = new LinkedHashMap<String, String>();
        collect(object, "", values);
        return values;
    }

    private static void collect(EObject object, String prefix, Map<String, String> values) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (IGNORED.contains(feature) || !object.eIsSet(feature)) {
                continue;
            }
            var path = prefix + feature.getName();
            if (!(feature instanceof EReference reference)) {
                values.put(path, text(object.eGet(feature)));
            } else if (reference.isContainment() && reference.isMany()) {
                parts((List<?>) object.eGet(reference), path + "/", values);
            } else if (reference.isContainment()) {
                collect((EObject) object.eGet(reference), path + "/", values);
            }
        }
    }

    private static void parts(List<?> parts, String prefix, Map<String, String> values) {
        for (int i = 0; i < parts.size(); i++) {
            var part = (EObject) parts.get(i);
            var key = key(part).orElse(Integer.toString(i + 1));
            values.put(prefix + key, key);
            collect(part, prefix + key + "/", values);
        }
    }

    private static Optional<String> key(EObject part) {
        return KEYS.stream().filter(key -> key.getEContainingClass().isInstance(part) && part.eGet(key) != null)
                .map(key -> (String) part.eGet(key)).findFirst();
    }

    private static String text(Object value) {
        return value instanceof Enumerator literal ? literal.getLiteral() : String.valueOf(value);
    }
}
