/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.power.Supply;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.model.system.InternalRoute;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.RackSlot;
import org.headroom.model.venue.ArrayBox;
import org.headroom.model.venue.SinglePlacement;

/**
 * Removes objects from a design with all that makes no sense without them: a device leaves its sheets, its rack, its
 * place in an array; a cable its drawn routes. Cable ends in its ports are unplugged and stay; channels, ways and
 * measurements that name it are kept without it.
 */
public final class RemoveObjects extends EditChange {

    private final List<EObject> objects;

    public RemoveObjects(Collection<? extends EObject> objects) {
        super(Naming.text("remove", Naming.of(objects)));
        this.objects = List.copyOf(new LinkedHashSet<>(objects));
        if (objects.isEmpty()) {
            throw new IllegalArgumentException("Nothing to remove");
        }
    }

    @Override
    public Optional<String> obstacle() {
        var production = Productions.of(objects.get(0));
        boolean inOne = production.isPresent() && objects.stream()
                .allMatch(object -> Productions.of(object).equals(production));
        if (!inOne || objects.contains(production.get())) {
            return Optional.of(Naming.text("obstacle.notThere"));
        }
        if (objects.stream().anyMatch(object -> !object.eContainmentFeature().isMany()
                || object.eContainer() instanceof DeviceType)) {
            return Optional.of(Naming.text("obstacle.part"));
        }
        return typeInUse(production.get());
    }

    private Optional<String> typeInUse(Production production) {
        var types = objects.stream().filter(DeviceType.class::isInstance).map(DeviceType.class::cast).toList();
        if (types.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(production.getDevices(), production.getCables(), production.getMulticores())
                .flatMap(List::stream).filter(user -> !objects.contains(user))
                .flatMap(user -> types(user).filter(types::contains).map(type -> Naming.text("obstacle.typeInUse",
                        Naming.of(type), Naming.of(user)))).findFirst();
    }

    /** The types without which something would not be what it is. */
    private static Stream<DeviceType> types(EObject user) {
        return switch (user) {
            case Device device -> Stream.ofNullable(device.getType());
            case Multicore multicore -> Stream.ofNullable(multicore.getType());
            case Cable cable -> Stream.concat(Stream.ofNullable(cable.getType()), Stream.of(cable.getFrom(), cable.getTo())
                    .filter(Objects::nonNull).map(CableEnd::getAdapterType).filter(Objects::nonNull));
            default -> Stream.empty();
        };
    }

    @Override
    protected void edit(Edits edits) {
        var production = Productions.of(objects.get(0)).orElseThrow();
        var references = referencesByTarget(production);
        Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<EObject> toRemove = new ArrayDeque<>(objects);
        var tops = new ArrayList<EObject>();
        while (!toRemove.isEmpty()) {
            var top = toRemove.pop();
            if (removed.contains(top)) {
                continue;
            }
            tops.add(top);
            for (EObject gone : withContents(top)) {
                removed.add(gone);
                for (Pointer pointer : references.getOrDefault(gone, List.of())) {
                    if (makesNoSenseWithout(pointer.from(), gone)) {
                        toRemove.add(pointer.from());
                    }
                }
            }
        }
        for (EObject gone : List.copyOf(removed)) {
            for (Pointer pointer : references.getOrDefault(gone, List.of())) {
                pointer.clear(edits, gone);
            }
            letGo(gone, removed, edits);
        }
        // what lies within another removed object goes with that
        tops.stream().filter(top -> !removed.contains(top.eContainer())).forEach(edits::takeOut);
    }

    /** What stays must not list what is gone: a port not the end of a cable, a multicore not its pair. */
    private static void letGo(EObject gone, Set<EObject> removed, Edits edits) {
        for (EReference reference : gone.eClass().getEAllReferences()) {
            boolean twoSided = reference.getEOpposite() != null && !reference.isContainment()
                    && !reference.isContainer();
            if (twoSided && !reference.isMany() && gone.eGet(reference) instanceof EObject target
                    && !removed.contains(target)) {
                edits.set(gone, reference, null);
            }
        }
    }

    private static boolean makesNoSenseWithout(EObject object, EObject gone) {
        return switch (object) {
            case PlacedDevice placed -> placed.getDevice() == gone;
            case Route route -> true;
            case OffPageReference reference -> true;
            case RackSlot slot -> true;
            case ConsoleStrip strip -> true;
            case SinglePlacement placement -> true;
            case ArrayBox box -> true;
            case InternalRoute route -> true;
            case Supply supply -> gone instanceof Device;
            default -> false;
        };
    }

    private static List<EObject> withContents(EObject top) {
        var all = new ArrayList<EObject>();
        all.add(top);
        top.eAllContents().forEachRemaining(all::add);
        return all;
    }

    /** A reference from one object to another that does not contain it. */
    private record Pointer(EObject from, EReference reference) {

        void clear(Edits edits, EObject target) {
            if (reference.isMany()) {
                edits.remove(from, reference, target);
            } else if (from.eGet(reference) == target) {
                edits.set(from, reference, null);
            }
        }
    }

    /** Who refers to whom; from the side that is stored as a single value, where a reference has two sides. */
    private static Map<EObject, List<Pointer>> referencesByTarget(Production production) {
        var pointers = new IdentityHashMap<EObject, List<Pointer>>();
        for (var all = EcoreUtil.<EObject>getAllContents(List.of(production)); all.hasNext();) {
            var from = all.next();
            for (EReference reference : from.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && !isOtherSide(reference)) {
                    targets(from, reference).forEach(
                            target -> pointers.computeIfAbsent(target, key -> new ArrayList<>())
                            .add(new Pointer(from, reference)));
                }
            }
        }
        return pointers;
    }

    private static boolean isOtherSide(EReference reference) {
        return reference.isMany() && reference.getEOpposite() != null && !reference.getEOpposite().isMany();
    }

    private static List<EObject> targets(EObject from, EReference reference) {
        var value = from.eGet(reference);
        if (value instanceof List<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
