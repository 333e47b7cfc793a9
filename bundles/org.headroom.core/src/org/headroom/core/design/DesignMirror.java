/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.base.BasePackage;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.measurement.MeasurementPackage;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.SystemPackage;
import org.headroom.model.venue.VenuePackage;

/**
 * A copy of a live production that is kept up to date by small steps, for work that is repeated after every edit in
 * another thread: bringing it up to date takes as long as the edit was large, not as the production is. The copy changes
 * only in {@link #update()}.
 * <p>
 * {@link #update()} reads the live production and is called while nobody changes that, in the owning thread or within
 * {@code DesignHistory.whileUnchanged}; between two calls the copy may be read in any one thread.
 */
public final class DesignMirror {

    /** Parts of a design of which nothing is wired. */
    private static final Set<EPackage> UNWIRED = Set.of(SheetPackage.eINSTANCE, ChannelPackage.eINSTANCE,
            MeasurementPackage.eINSTANCE, VenuePackage.eINSTANCE);
    private static final Set<EStructuralFeature> HARMLESS = Set.of(BasePackage.Literals.NAMED__NAME,
            SystemPackage.Literals.PORT__LABEL, SystemPackage.Literals.PORT__PHANTOM_ON,
            SystemPackage.Literals.PORT__GAIN, SystemPackage.Literals.PORT__PAD,
            SystemPackage.Literals.PORT__UNUSED_ON_PURPOSE, SystemPackage.Literals.PORT__CHANNEL_NAME,
            SystemPackage.Literals.CABLE__NUMBER, SystemPackage.Literals.CABLE__LENGTH,
            SystemPackage.Literals.CABLE__COLOUR, SystemPackage.Literals.CABLE__STATE,
            SystemPackage.Literals.CABLE_END__ADAPTER, SystemPackage.Literals.DEVICE__SPARE,
            SystemPackage.Literals.DEVICE__LOCATION, SystemPackage.Literals.RACK_SLOT__UNIT,
            ProductionPackage.Literals.PRODUCTION__WAIVERS, ProductionPackage.Literals.PRODUCTION__DRIVE_SETTINGS);

    private final Production live;
    private final MirrorRecorder recorder = new MirrorRecorder();
    private final Map<EObject, EObject> copies = new IdentityHashMap<>();
    private boolean started;

    /** @param live the production to follow, which it listens to from the first {@link #update()} on */
    public DesignMirror(Production live) {
        this.live = live;
    }

    /** The production that is followed. */
    public Production live() {
        return live;
    }

    /** The copy, as it was made by the last {@link #update()}. */
    public Production production() {
        return (Production) copy(live);
    }

    /** Brings the copy up to date, and tells which of its objects became different. */
    public Touched update() {
        if (!started) {
            started = true;
            recorder.start(live);
            Map<EObject, Set<EStructuralFeature>> all = new IdentityHashMap<>();
            whole(live, all);
            transfer(all);
            return Touched.all();
        }
        var edits = recorder.take();
        if (edits.changed().isEmpty()) {
            return Touched.nothing();
        }
        Map<EObject, Set<EStructuralFeature>> stale = new IdentityHashMap<>(edits.changed());
        Set<EObject> added = identitySet();
        for (EObject root : edits.added()) {
            if (EcoreUtil.isAncestor(live, root)) {
                whole(root, stale).forEach(each -> {
                    if (!copies.containsKey(each)) {
                        added.add(copy(each));
                    }
                });
            }
        }
        transfer(stale);
        Set<EObject> touched = identitySet();
        stale.keySet().stream().filter(copies::containsKey).map(this::copy).forEach(touched::add);
        for (EObject root : edits.removed()) {
            contents(root).stream().filter(copies::containsKey).map(this::copy).forEach(touched::add);
        }
        return new Touched(touched, added, edits.changed().entrySet().stream().anyMatch(each -> rewires(each.getKey(),
                each.getValue())), false);
    }

    // What is not known to leave the wiring alone may change it.
    private static boolean rewires(EObject object, Set<EStructuralFeature> features) {
        return !UNWIRED.contains(object.eClass().getEPackage()) && !HARMLESS.containsAll(features);
    }

    /** Stops listening to the live production. Called in the owning thread. */
    public void dispose() {
        recorder.stop(live);
    }

    // All objects of a tree with all their features, for objects that are new or come back after changes that nobody saw.
    private static List<EObject> whole(EObject root, Map<EObject, Set<EStructuralFeature>> into) {
        var contents = contents(root);
        contents.forEach(each -> into.put(each, new HashSet<>(each.eClass().getEAllStructuralFeatures())));
        return contents;
    }

    private static List<EObject> contents(EObject root) {
        var contents = new ArrayList<EObject>();
        contents.add(root);
        root.eAllContents().forEachRemaining(contents::add);
        return contents;
    }

    private static Set<EObject> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private EObject copy(EObject object) {
        return copies.computeIfAbsent(object, each -> EcoreUtil.create(each.eClass()));
    }

    // Trees first, so that what refers to each other is there.
    private void transfer(Map<EObject, Set<EStructuralFeature>> stale) {
        stale.forEach((object, features) -> features.stream().filter(MirrorRecorder::isContainment)
                .forEach(feature -> transfer(object, feature)));
        stale.forEach((object, features) -> features.stream()
                .filter(feature -> MirrorRecorder.isKept(feature) && !MirrorRecorder.isContainment(feature))
                .forEach(feature -> transfer(object, feature)));
    }

    @SuppressWarnings("unchecked") // a list that EMF declares as one of objects
    private void transfer(EObject object, EStructuralFeature feature) {
        var copy = copy(object);
        boolean refers = feature instanceof EReference;
        if (feature.isMany()) {
            var values = (List<Object>) object.eGet(feature);
            arrange((EList<Object>) copy.eGet(feature), refers
                    ? values.stream().map(each -> (Object) copy((EObject) each)).toList() : values);
        } else if (!object.eIsSet(feature)) {
            copy.eUnset(feature);
        } else {
            var value = object.eGet(feature);
            copy.eSet(feature, refers && value != null ? copy((EObject) value) : value);
        }
    }

    // Removes, adds and moves as little as possible, for lists are long and edits are small.
    private static void arrange(EList<Object> list, List<Object> wanted) {
        if (list.equals(wanted)) {
            return;
        }
        if (wanted.stream().anyMatch(each -> !(each instanceof EObject))) {
            list.clear();
            list.addAll(wanted);
            return;
        }
        Set<Object> keep = Collections.newSetFromMap(new IdentityHashMap<>());
        keep.addAll(wanted);
        for (int i = list.size() - 1; i >= 0; i--) {
            if (!keep.contains(list.get(i))) {
                list.remove(i);
            }
        }
        Set<Object> there = Collections.newSetFromMap(new IdentityHashMap<>());
        there.addAll(list);
        for (int i = 0; i < wanted.size(); i++) {
            var each = wanted.get(i);
            if (i < list.size() && list.get(i) == each) {
                continue;
            }
            if (there.contains(each)) {
                list.move(i, each);
            } else {
                list.add(i, each);
            }
        }
    }
}
