/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.headroom.core.rule.Subject;
import org.headroom.documents.change.DesignChange.Kind;
import org.headroom.model.base.Identified;
import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.production.Production;
import org.headroom.model.production.Revision;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.SystemPackage;

/**
 * What differs between two states of a production, by the identity of objects: a device added, a cable patched to
 * another port, a gain changed. Where things stand on paper, and what the catalogue says of types, is no difference.
 */
public final class DesignChanges {

    /** Parts that are told with the object that they belong to. */
    private static final Set<String> WITHIN = Set.of("Port", "CableEnd", "PropertyValue", "RackSlot", "ConsoleStrip",
            "InternalRoute", "NetworkChannel", "NumberPrefix", "ArrayBox", "SubElement");
    /** Parts that have words as a whole, so that what is in them is not told once more. */
    private static final Set<String> WORDED = Set.of("CableEnd", "PropertyValue", "RackSlot", "ConsoleStrip",
            "InternalRoute", "NetworkChannel", "NumberPrefix");
    /** What follows from other things, or says nothing to a reader. */
    private static final Set<String> SILENT = Set.of("id", "ends", "pairs", "cableOfFrom", "cableOfTo", "schemaVersion",
            "fileHash");

    private final ChangeValues values;
    private final ChangeWords words;
    private final List<DesignChange> changes = new ArrayList<>();

    private DesignChanges(Locale locale) {
        values = new ChangeValues(locale);
        words = new ChangeWords(locale);
    }

    /**
     * The differences, in the order of the later state; what is gone stands at the end.
     *
     * @param locale language of values
     */
    public static List<DesignChange> between(Production before, Production after, Locale locale) {
        var found = new DesignChanges(locale);
        found.compare(before, after);
        return List.copyOf(found.changes);
    }

    private void compare(Production before, Production after) {
        var old = objects(before);
        var now = objects(after);
        now.forEach((id, object) -> {
            var was = old.get(id);
            if (was == null) {
                if (isWhole(object.eClass())) {
                    changes.add(new DesignChange(Kind.ADDED, subject(object), "", "", ""));
                }
            } else if (was.eClass() == object.eClass()) {
                compare(was, object);
            }
        });
        old.forEach((id, object) -> {
            if (!now.containsKey(id) && isWhole(object.eClass())) {
                changes.add(new DesignChange(Kind.REMOVED, subject(object), "", "", ""));
            }
        });
    }

    private static Map<String, Identified> objects(Production production) {
        var objects = new LinkedHashMap<String, Identified>();
        objects.put(production.getId(), production);
        for (var all = production.eAllContents(); all.hasNext();) {
            var each = all.next();
            if (each.eClass().getEPackage() == SheetPackage.eINSTANCE
                    || each.eClass().getEPackage() == CataloguePackage.eINSTANCE) {
                all.prune();
            } else if (each instanceof Identified object && object.getId() != null) {
                objects.put(object.getId(), object);
            }
        }
        return objects;
    }

    /** Whether an object is told by itself, and not only as a part of another. */
    static boolean isWhole(EClass kind) {
        return !WITHIN.contains(kind.getName());
    }

    /** The features of a kind of object of which changes are told. */
    static List<EStructuralFeature> told(EClass kind) {
        return kind.getEAllStructuralFeatures().stream().filter(feature -> !SILENT.contains(feature.getName())
                && !feature.isDerived() && !feature.isTransient() && isTold(feature)).toList();
    }

    private void compare(Identified was, Identified is) {
        if (WORDED.contains(is.eClass().getName()) && !(is instanceof CableEnd)) {
            return;
        }
        for (var feature : told(is.eClass())) {
            compare(was, is, feature);
        }
    }

    private void compare(Identified was, Identified is, EStructuralFeature feature) {
        if (!was.eIsSet(feature) && !is.eIsSet(feature)) {
            return;
        }
        var before = values.words(was, feature);
        var after = values.words(is, feature);
        if (before.equals(after)) {
            return;
        }
        if (is instanceof CableEnd end) {
            if (!isPlug(feature) && CableEnds.cable(end) != null) {
                changes.add(new DesignChange(Kind.CHANGED, subject(CableEnds.cable(end)), feature.getName(), before,
                        after));
            }
            return;
        }
        changes.add(new DesignChange(isCableEnd(feature) ? Kind.REPATCHED : Kind.CHANGED, subject(told(is)),
                feature.getName(), before, after));
    }

    /** A part without a name is told as the thing that it is in. */
    private static Identified told(Identified part) {
        EObject whole = part;
        while (WITHIN.contains(whole.eClass().getName()) && !(whole.eClass().getName().equals("Port"))
                && whole.eContainer() instanceof Identified container) {
            whole = container;
        }
        return (Identified) whole;
    }

    /** Where an end is plugged in is told by its cable. */
    private static boolean isPlug(EStructuralFeature feature) {
        return feature == SystemPackage.Literals.CABLE_END__PORT || feature == SystemPackage.Literals.CABLE_END__LOCATION;
    }

    /** What has no name of its own is called what it is. */
    private Subject subject(Identified object) {
        var subject = Subject.of(object);
        if (object instanceof Revision revision && revision.getLabel() != null) {
            return new Subject(subject.id(), subject.kind(), revision.getLabel());
        }
        return subject.name().equals(subject.kind()) ? new Subject(subject.id(), subject.kind(), words.group(subject.kind()))
                : subject;
    }

    private static boolean isCableEnd(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.getEReferenceType().getName().equals("CableEnd");
    }

    private static boolean isTold(EStructuralFeature feature) {
        return !(feature instanceof EReference reference) || !reference.isContainment()
                || WORDED.contains(reference.getEReferenceType().getName());
    }
}
