/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.base.BasePackage;

/** A model object as plain maps for JSON; figures carry their unit in the key, and what is unknown is left out. */
final class ModelJson {

    private ModelJson() {
    }

    static Map<String, Object> of(EObject object) {
        var json = new LinkedHashMap<String, Object>();
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature == BasePackage.Literals.IDENTIFIED__ID || !object.eIsSet(feature)
                    || feature instanceof EReference reference && !reference.isContainment()) {
                continue;
            }
            json.put(key(feature), value(object.eGet(feature)));
        }
        return json;
    }

    private static Object value(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(ModelJson::value).toList();
            case EObject part -> of(part);
            case Enumerator literal -> literal.getLiteral();
            case null, default -> value;
        };
    }

    private static String key(EStructuralFeature feature) {
        var unit = EcoreUtil.getAnnotation(feature, "urn:headroom:unit", "unit");
        var name = feature.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return unit == null || unit.equals("1") ? name : name + "_" + symbol(unit);
    }

    private static String symbol(String unit) {
        return switch (unit) {
            case "Ω" -> "ohm";
            case "Ω/m" -> "ohm_per_m";
            case "°" -> "deg";
            case "mm²" -> "mm2";
            case "bit/s" -> "bit_per_s";
            case "kg/m" -> "kg_per_m";
            case "F/m" -> "F_per_m";
            default -> unit;
        };
    }
}
