/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.headroom.core.design.Touched;
import org.headroom.model.base.Identified;
import org.headroom.model.production.DriveSetting;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Rack;
import org.headroom.model.system.RackSlot;

/** The devices and cables for which what was touched may matter, as far as local rules look. */
final class Near {

    private final Set<Device> devices = identitySet();
    private final Set<Cable> cables = identitySet();
    private final Set<EObject> gone = identitySet();
    private final Set<DesignArea> areas = EnumSet.noneOf(DesignArea.class);
    private final Touched touched;
    private boolean everything;

    private Near(Touched touched) {
        this.touched = touched;
        this.everything = touched.everything();
    }

    static Near of(Touched touched) {
        var near = new Near(touched);
        touched.objects().forEach(near::add);
        return near;
    }

    static Near everything() {
        return new Near(Touched.all());
    }

    /** Whether all devices and cables are near. */
    boolean isEverything() {
        return everything;
    }

    /** Whether anything was touched in one of these areas. */
    boolean concerns(Set<DesignArea> looked) {
        return touched.everything() || !Collections.disjoint(looked, areas);
    }

    /** The devices or the cables that are near and in the production. */
    <T extends Identified> Collection<T> objects(Class<T> subject) {
        return (subject == Device.class ? devices : cables).stream().map(subject::cast).toList();
    }

    /** What was taken out of the production. */
    <T extends Identified> List<T> gone(Class<T> subject) {
        return gone.stream().filter(subject::isInstance).map(subject::cast).toList();
    }

    private void add(EObject object) {
        DesignArea.of(object).ifPresentOrElse(areas::add, () -> areas.addAll(EnumSet.allOf(DesignArea.class)));
        switch (object) {
            case Device device -> around(device);
            case Cable cable -> around(cable);
            case Port port -> around(port.getDevice());
            case CableEnd end -> Stream.of(end.getCableOfFrom(), end.getCableOfTo()).filter(each -> each != null)
                    .forEach(this::around);
            case Rack rack -> everything = true;
            case RackSlot slot -> everything = true;
            case DriveSetting setting -> everything = true;
            case Location location -> everything |= !touched.added().contains(location);
            default -> other(object);
        }
    }

    // Types of devices are looked at wherever they are used; one that is new is used by new devices alone.
    private void other(EObject object) {
        if (DesignArea.of(object).filter(DesignArea.CATALOGUE::equals).isPresent()) {
            everything |= !touched.added().contains(object);
        } else if (object.eContainer() instanceof Device device) {
            around(device);
        }
    }

    private void around(Device device) {
        if (device == null) {
            return;
        }
        if (!isThere(device)) {
            gone.add(device);
            return;
        }
        devices.add(device);
        for (Port port : device.getPorts()) {
            for (CableEnd end : port.getEnds()) {
                Stream.of(end.getCableOfFrom(), end.getCableOfTo()).filter(each -> each != null).forEach(this::around);
            }
        }
    }

    private void around(Cable cable) {
        if (isThere(cable)) {
            cables.add(cable);
        } else {
            gone.add(cable);
        }
        ends(cable).map(Port::getDevice).filter(each -> each != null && isThere(each)).forEach(devices::add);
    }

    private static Stream<Port> ends(Cable cable) {
        return Stream.of(cable.getFrom(), cable.getTo()).filter(end -> end != null && end.getPort() != null)
                .map(CableEnd::getPort);
    }

    private static boolean isThere(EObject object) {
        return object.eContainer() instanceof Production;
    }

    private static <E> Set<E> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
