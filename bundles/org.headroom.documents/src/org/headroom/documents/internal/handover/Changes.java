/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.headroom.core.rule.Subject;
import org.headroom.model.base.Identified;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;

/**
 * What differs between two states of a production, by the identity of objects, in the words of their features. Where
 * things stand on paper is no difference.
 */
final class Changes {

    /** What became of an object. */
    enum Kind {
        ADDED, CHANGED, REMOVED
    }

    /**
     * One difference.
     *
     * @param kind    what became of it
     * @param subject the object
     * @param feature what of it, as the model calls it; empty for an object as a whole
     * @param before  as it was; empty for nothing
     * @param after   as it is; empty for nothing
     */
    record Change(Kind kind, Subject subject, String feature, String before, String after) {
    }

    /** Parts that are told with the object that they belong to, and what follows from other things. */
    private static final Set<String> WITHIN = Set.of("Port", "CableEnd", "PropertyValue", "RackSlot", "ConsoleStrip");
    private static final Set<String> SILENT = Set.of("id", "ends", "pairs", "schemaVersion");

    private Changes() {
    }

    static List<Change> between(Production before, Production after) {
        var old = objects(before);
        var now = objects(after);
        var changes = new ArrayList<Change>();
        now.forEach((id, object) -> {
            var was = old.get(id);
            if (was == null) {
                if (isWhole(object)) {
                    changes.add(new Change(Kind.ADDED, Subject.of(object), "", "", ""));
                }
            } else if (was.eClass() == object.eClass()) {
                compare(was, object, changes);
            }
        });
        old.forEach((id, object) -> {
            if (!now.containsKey(id) && isWhole(object)) {
                changes.add(new Change(Kind.REMOVED, Subject.of(object), "", "", ""));
            }
        });
        return changes;
    }

    private static Map<String, Identified> objects(Production production) {
        var objects = new LinkedHashMap<String, Identified>();
        objects.put(production.getId(), production);
        for (var all = production.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified object && object.getId() != null && !isPaper(object)
                    && object.eClass().getEPackage() != org.headroom.model.catalogue.CataloguePackage.eINSTANCE) {
                objects.put(object.getId(), object);
            }
        }
        return objects;
    }

    private static boolean isPaper(EObject object) {
        return object.eClass().getEPackage() == SheetPackage.eINSTANCE;
    }

    /** Whether an object is told by itself, and not only as a part of another. */
    private static boolean isWhole(Identified object) {
        return !WITHIN.contains(object.eClass().getName());
    }

    private static void compare(Identified was, Identified is, List<Change> changes) {
        for (EStructuralFeature feature : is.eClass().getEAllStructuralFeatures()) {
            if (SILENT.contains(feature.getName()) || feature.isDerived() || feature.isTransient()) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment()
                    && !isEnd(reference)) {
                continue;
            }
            var before = words(was, feature);
            var after = words(is, feature);
            if (!before.equals(after)) {
                var subject = is instanceof CableEnd end && CableEnds.cable(end) != null ? CableEnds.cable(end) : is;
                changes.add(new Change(Kind.CHANGED, Subject.of(subject), feature.getName(), before, after));
            }
        }
    }

    private static boolean isEnd(EReference reference) {
        return reference.getEReferenceType().getName().equals("CableEnd");
    }

    private static String words(EObject object, EStructuralFeature feature) {
        var value = object.eGet(feature);
        if (value instanceof List<?> many) {
            return many.stream().map(Changes::word).collect(Collectors.joining(", "));
        }
        return word(value);
    }

    private static String word(Object value) {
        return switch (value) {
            case null -> "";
            case CableEnd end -> CableEnds.port(end).map(Ports::fullName).orElseGet(
                    () -> end.getLocation() == null ? "" : Objects.toString(end.getLocation().getName(), ""));
            case Device device -> Devices.name(device);
            case Cable cable -> Subject.of(cable).name();
            case org.headroom.model.catalogue.DeviceType type -> (Objects.toString(type.getMaker(), "") + " "
                    + Objects.toString(type.getModel(), "")).strip();
            case Identified identified -> Subject.of(identified).name();
            default -> value.toString();
        };
    }
}
