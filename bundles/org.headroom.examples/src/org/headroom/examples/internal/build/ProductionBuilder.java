/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.catalogue.TypeSnapshots;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Location;
import org.headroom.model.production.LocationKind;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.InternalRoute;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemFactory;

/**
 * Builds a production step by step from types of the catalogue. Mistakes in an example (a type or port that does not
 * exist) end the
 * build with a message that names it. For one thread.
 */
public final class ProductionBuilder {

    private final Production production;
    private final Catalogue catalogue;
    private final Map<String, Integer> numbers = new HashMap<>();

    public ProductionBuilder(String name, Catalogue catalogue) {
        this.production = Productions.create(name);
        this.catalogue = catalogue;
    }

    public Production production() {
        return production;
    }

    /** The snapshot of a type, taken at its first use. */
    public DeviceType type(String typeId) {
        return Productions.type(production, typeId).orElseGet(() -> TypeSnapshots.take(production,
                catalogue.find(typeId)
                .map(CatalogueEntry::type).orElseThrow(
                        () -> new IllegalStateException("The catalogue has no type " + typeId))));
    }

    /** A place; across the venue, from the stage edge, and above the floor [m]. */
    public Location place(String name, LocationKind kind, double x, double y, double z) {
        var location = ProductionFactory.eINSTANCE.createLocation();
        location.setName(name);
        location.setKind(kind);
        location.setX(x);
        location.setY(y);
        location.setZ(z);
        Ids.assign(location);
        production.getLocations().add(location);
        return location;
    }

    public Device add(String typeId, String name, Location at) {
        var device = Devices.create(type(typeId), name);
        device.setLocation(at);
        production.getDevices().add(device);
        return device;
    }

    /** A spare that is carried: nothing need be plugged into it. */
    public Device spare(String typeId, String name, Location at) {
        var device = add(typeId, name, at);
        device.setSpare(true);
        device.getPorts().forEach(port -> port.setUnusedOnPurpose(true));
        return device;
    }

    public static Port port(Device device, String key) {
        return Devices.port(device, key).orElseThrow(() -> new IllegalStateException(
                Devices.name(device) + " (" + device.getType().getTypeId() + ") has no port " + key));
    }

    /** Joins two ports with the cable that fits, as long as the way between their places needs. */
    public Cable connect(Device from, String fromKey, Device to, String toKey) {
        return connect(port(from, fromKey), port(to, toKey));
    }

    public Cable connect(Port from, Port to) {
        var way = distance(from.getDevice().getLocation(), to.getDevice().getLocation());
        return connect(from, to, Math.max(Stock.lengthFor(way), CableChoice.least(from, to)));
    }

    /** Joins two ports with the cable that fits, of a length [m]. */
    public Cable connect(Port from, Port to, double length) {
        var cable = cable(from, to);
        CableChoice.type(from, to, length).map(this::type).ifPresent(cable::setType);
        cable.setLength(length);
        number(cable);
        return cable;
    }

    /** A radio link. */
    public Cable radio(Port transmitter, Port receiver) {
        var cable = cable(transmitter, receiver);
        cable.setSignal(SignalKind.WIRELESS);
        number(cable);
        return cable;
    }

    private Cable cable(Port from, Port to) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setSignal(Ports.signal(from));
        cable.setFrom(end(from));
        cable.setTo(end(to));
        Ids.assign(cable);
        production.getCables().add(cable);
        return cable;
    }

    private static CableEnd end(Port port) {
        var end = SystemFactory.eINSTANCE.createCableEnd();
        end.setPort(Objects.requireNonNull(port));
        CableChoice.endConnector(port).ifPresent(end::setConnector);
        return end;
    }

    private void number(Cable cable) {
        cable.setNumber(next(CableChoice.letter(cable.getSignal())));
    }

    /** The next number with a letter, such as {@code A012}. */
    String next(String letter) {
        return String.format("%s%03d", letter, numbers.merge(letter, 1, Integer::sum));
    }

    /** A multicore; its pairs are added with {@link #pair}. */
    public Multicore multicore(String typeId, String name, Location from, Location to) {
        var multicore = SystemFactory.eINSTANCE.createMulticore();
        multicore.setName(name);
        multicore.setNumber(next("M"));
        multicore.setType(type(typeId));
        multicore.setFrom(from);
        multicore.setTo(to);
        multicore.setLength(Stock.lengthFor(distance(from, to)));
        Ids.assign(multicore);
        production.getMulticores().add(multicore);
        return multicore;
    }

    /** The next pair of a multicore, between two ports. */
    public Cable pair(Multicore multicore, Port from, Port to) {
        var cable = cable(from, to);
        cable.setMulticore(multicore);
        cable.setPair(multicore.getPairs().size());
        cable.setLength(multicore.getLength());
        cable.setNumber(multicore.getNumber() + "." + cable.getPair());
        return cable;
    }

    /** A patch inside a device: an input that goes to an output. */
    public static InternalRoute route(Device device, String from, String to) {
        var route = SystemFactory.eINSTANCE.createInternalRoute();
        route.setSource(port(device, from));
        route.setTarget(port(device, to));
        Ids.assign(route);
        device.getInternalRoutes().add(route);
        return route;
    }

    /** Accepts what a rule finds about an object. */
    public void accept(String ruleId, Identified object, String reason) {
        var waiver = ProductionFactory.eINSTANCE.createWaiver();
        waiver.setRuleId(ruleId);
        waiver.setObjectId(object.getId());
        waiver.setReason(reason);
        waiver.setAuthor(production.getTitleBlock().getDesigner());
        waiver.setDate(production.getTitleBlock().getDate());
        Ids.assign(waiver);
        production.getWaivers().add(waiver);
    }

    /** Marks ports as not connected on purpose. */
    public static void unused(Device device, String... keys) {
        for (String key : keys) {
            port(device, key).setUnusedOnPurpose(true);
        }
    }

    /** Marks all ports of these signals that have no cable as not connected on purpose. */
    public void restIsUnused(List<SignalKind> signals) {
        for (Device device : production.getDevices()) {
            device.getPorts().stream().filter(port -> port.getEnds().isEmpty() && signals.contains(Ports.signal(port)))
                    .forEach(port -> port.setUnusedOnPurpose(true));
        }
    }

    static double distance(Location a, Location b) {
        return Math.hypot(Math.hypot(a.getX() - b.getX(), a.getY() - b.getY()), a.getZ() - b.getZ());
    }
}
