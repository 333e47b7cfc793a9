/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.BendPoints.Corner;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;

/**
 * A copy of a part of a sheet, apart from the design that it was taken from: devices, where they stand, the cables
 * among them with their corners, frames and notes, and the types and places of all that. It can be pasted any number of
 * times, also into another design. Immutable by convention.
 */
public final class Clipping {

    private final List<EObject> copies;

    private Clipping(List<EObject> copies) {
        this.copies = copies;
    }

    /**
     * Copies what stands on sheets, with the cables of which both ends are among the devices.
     *
     * @throws IllegalArgumentException when there is nothing that can be copied
     */
    public static Clipping of(Collection<? extends Element> elements) {
        var copied = elements.stream().filter(Clipping::canBeCopied).distinct().toList();
        if (copied.isEmpty()) {
            throw new IllegalArgumentException("Nothing to copy");
        }
        Set<EObject> parts = new LinkedHashSet<>();
        Set<Device> devices = new LinkedHashSet<>();
        Set<EObject> places = new LinkedHashSet<>();
        for (Element each : copied) {
            if (each instanceof PlacedDevice placed) {
                devices.add(placed.getDevice());
                addPresent(places, placed.getDevice().getLocation());
            } else if (each instanceof Frame frame) {
                addPresent(places, frame.getLocation());
            }
        }
        Set<Cable> cables = cables(devices);
        devices.forEach(device -> addPresent(parts, device.getType()));
        cables.forEach(cable -> {
            addPresent(parts, cable.getType());
            addPresent(parts, cable.getFrom().getAdapterType());
            addPresent(parts, cable.getTo().getAdapterType());
        });
        parts.addAll(places);
        parts.addAll(devices);
        parts.addAll(cables);
        parts.addAll(copied);
        copied.stream().map(EObject::eContainer).distinct().filter(Sheet.class::isInstance)
                .forEach(sheet -> parts.addAll(routes((Sheet) sheet, cables)));
        return new Clipping(copy(withoutInnerPlaces(parts)));
    }

    private static boolean canBeCopied(Element element) {
        return element instanceof PlacedDevice placed ? placed.getDevice() != null
                : element instanceof Frame || element instanceof Note;
    }

    /** A place within another one that is copied comes along with that. */
    private static List<EObject> withoutInnerPlaces(Set<EObject> parts) {
        return parts.stream().filter(part -> !(part instanceof Location)
                || parts.stream().noneMatch(other -> other != part && EcoreUtil.isAncestor(other, part))).toList();
    }

    /** What was copied from a design by this means, such as the text of a clipboard. */
    public static Optional<Clipping> of(Production production) {
        var elements = new ArrayList<Element>();
        production.getSheets().forEach(sheet -> {
            elements.addAll(sheet.getDevices());
            elements.addAll(sheet.getFrames());
            elements.addAll(sheet.getTexts());
        });
        return elements.stream().anyMatch(Clipping::canBeCopied) ? Optional.of(of(elements)) : Optional.empty();
    }

    /** A small design of its own with nothing in it but this, with the ids that things had where they were copied. */
    public Production production() {
        var production = Productions.create("");
        var sheet = SheetFactory.eINSTANCE.createSheet();
        production.getSheets().add(sheet);
        for (EObject part : parts()) {
            switch (part) {
                case DeviceType type -> production.getTypes().add(type);
                case Location location -> production.getLocations().add(location);
                case Device device -> production.getDevices().add(device);
                case Cable cable -> production.getCables().add(cable);
                case PlacedDevice placed -> sheet.getDevices().add(placed);
                case Frame frame -> sheet.getFrames().add(frame);
                case Note note -> sheet.getTexts().add(note);
                case Route route -> sheet.getRoutes().add(route);
                default -> throw new IllegalStateException(part.eClass().getName());
            }
        }
        Ids.assign(production);
        return production;
    }

    /** The ids of the devices where they were copied. */
    public List<String> deviceIds() {
        return copies.stream().filter(Device.class::isInstance).map(part -> ((Device) part).getId()).toList();
    }

    /** The left and upper edge of all that is copied, in 1/96 inch. */
    public Corner corner() {
        var elements = copies.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        return new Corner(elements.stream().mapToInt(Element::getX).min().orElse(0),
                elements.stream().mapToInt(Element::getY).min().orElse(0));
    }

    /** A fresh copy of everything, with references among the parts and none to anything else. */
    List<EObject> parts() {
        return copy(copies);
    }

    private static List<EObject> copy(List<EObject> parts) {
        var copier = new EcoreUtil.Copier(true, false);
        var copied = new ArrayList<EObject>(copier.copyAll(parts));
        copier.copyReferences();
        return copied;
    }

    private static Set<Cable> cables(Set<Device> devices) {
        Set<Cable> cables = new LinkedHashSet<>();
        for (Device device : devices) {
            device.getPorts().forEach(port -> port.getEnds().forEach(end -> {
                var cable = CableEnds.cable(end);
                if (cable != null && isAt(cable.getFrom(), devices) && isAt(cable.getTo(), devices)
                        && Productions.of(cable).isPresent()) {
                    cables.add(cable);
                }
            }));
        }
        return cables;
    }

    private static boolean isAt(CableEnd end, Set<Device> devices) {
        return CableEnds.port(end).filter(port -> devices.contains(port.getDevice())).isPresent();
    }

    private static void addPresent(Set<EObject> parts, EObject part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static List<Route> routes(Sheet sheet, Set<Cable> cables) {
        return sheet.getRoutes().stream()
                .filter(route -> cables.contains(route.getCable())).toList();
    }
}
