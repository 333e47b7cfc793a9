/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * Pastes a clipping onto a sheet: new devices with free names, new cables without numbers, frames and notes, and the
 * types that are missing. What was in a place is put into the place of the same name, if the design has one.
 */
public final class Paste extends EditChange {

    private final Sheet sheet;
    private final Production production;
    private final List<EObject> parts;
    private final List<DeviceType> newTypes = new ArrayList<>();

    /**
     * @param dx how far to the right of where it was copied, in 1/96 inch
     * @param dy how far below where it was copied, in 1/96 inch
     * @throws IllegalArgumentException when the sheet is in no design
     */
    public Paste(Sheet sheet, Clipping clipping, int dx, int dy) {
        this(sheet, clipping, dx, dy, List.of());
    }

    /** @param names names of the devices in their order; empty: their own, made free */
    Paste(Sheet sheet, Clipping clipping, int dx, int dy, List<String> names) {
        super(Naming.text("paste", Naming.of(of(Element.class, clipping.parts()))));
        this.sheet = Objects.requireNonNull(sheet);
        this.production = Productions.of(sheet)
                .orElseThrow(() -> new IllegalArgumentException("The sheet is in no design"));
        this.parts = clipping.parts();
        parts.forEach(Paste::makeNew);
        useTypesOfTheDesign();
        usePlacesOfTheDesign();
        if (names.isEmpty()) {
            nameDevices();
        } else {
            var devices = of(Device.class, parts);
            for (int i = 0; i < devices.size(); i++) {
                devices.get(i).setName(names.get(i));
            }
        }
        of(Element.class, parts).forEach(element -> {
            element.setX(element.getX() + dx);
            element.setY(element.getY() + dy);
        });
        of(Route.class, parts).stream().filter(route -> route.getBendPoints() != null)
                .forEach(route -> route.setBendPoints(route.getBendPoints().moved(dx, dy)));
    }

    /** The devices that are new on the sheet. */
    public List<PlacedDevice> placed() {
        return of(PlacedDevice.class, parts);
    }

    /** What is new on the sheet, to select it. */
    public List<Element> elements() {
        return of(Element.class, parts);
    }

    @Override
    public Optional<String> obstacle() {
        return Productions.of(sheet).equals(Optional.of(production)) ? Optional.empty()
                : Optional.of(Naming.text("obstacle.notThere"));
    }

    @Override
    protected void edit(Edits edits) {
        newTypes.forEach(type -> edits.add(production, ProductionPackage.Literals.PRODUCTION__TYPES, type));
        for (EObject part : parts) {
            switch (part) {
                case Device device -> edits.add(production, ProductionPackage.Literals.PRODUCTION__DEVICES, device);
                case Cable cable -> edits.add(production, ProductionPackage.Literals.PRODUCTION__CABLES, cable);
                case PlacedDevice placed -> edits.add(sheet, SheetPackage.Literals.SHEET__DEVICES, placed);
                case Frame frame -> edits.add(sheet, SheetPackage.Literals.SHEET__FRAMES, frame);
                case Note note -> edits.add(sheet, SheetPackage.Literals.SHEET__TEXTS, note);
                case Route route -> edits.add(sheet, SheetPackage.Literals.SHEET__ROUTES, route);
                default -> {
                    // types, added before; places, which the design has or not
                }
            }
        }
    }

    private static void makeNew(EObject part) {
        clearId(part);
        part.eAllContents().forEachRemaining(Paste::clearId);
        Ids.assign(part);
        if (part instanceof Cable cable) {
            cable.setNumber(null);
        }
    }

    private static void clearId(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(null);
        }
    }

    /** A type that the design keeps already takes the place of the one that came along. */
    private void useTypesOfTheDesign() {
        Map<DeviceType, DeviceType> kept = new LinkedHashMap<>();
        for (DeviceType type : of(DeviceType.class, parts)) {
            var own = type.getTypeId() == null ? Optional.<DeviceType>empty()
                    : Productions.type(production, type.getTypeId());
            own.ifPresentOrElse(present -> kept.put(type, present), () -> newTypes.add(type));
        }
        for (Device device : of(Device.class, parts)) {
            var own = kept.get(device.getType());
            if (own != null) {
                device.setType(own);
                device.getPorts().forEach(port -> port.setType(samePort(own, port)));
            }
        }
        of(Cable.class, parts).stream().filter(cable -> kept.containsKey(cable.getType()))
                .forEach(cable -> cable.setType(kept.get(cable.getType())));
        of(Cable.class, parts).stream().flatMap(cable -> Stream.of(cable.getFrom(), cable.getTo()))
                .filter(end -> end != null && kept.containsKey(end.getAdapterType()))
                .forEach(end -> end.setAdapterType(kept.get(end.getAdapterType())));
    }

    private void usePlacesOfTheDesign() {
        Map<String, Location> own = new HashMap<>();
        Productions.locations(production).forEach(location -> own.putIfAbsent(location.getName(), location));
        for (Device device : of(Device.class, parts)) {
            device.setLocation(device.getLocation() == null ? null : own.get(device.getLocation().getName()));
        }
        for (Frame frame : of(Frame.class, parts)) {
            var place = frame.getLocation();
            if (place != null) {
                frame.setLocation(own.get(place.getName()));
                if (frame.getLocation() == null && (frame.getCaption() == null || frame.getCaption().isBlank())) {
                    frame.setCaption(place.getName());
                }
            }
        }
    }

    private static PortType samePort(DeviceType type, Port port) {
        return port.getType() == null ? null : type.getPorts().stream()
                .filter(each -> Objects.equals(each.getKey(), port.getType().getKey())).findFirst().orElse(null);
    }

    private void nameDevices() {
        Set<String> taken = new HashSet<>();
        production.getDevices().forEach(device -> taken.add(device.getName()));
        for (Device device : of(Device.class, parts)) {
            if (device.getName() != null && !taken.add(device.getName())) {
                device.setName(FreeName.after(device.getName(), taken));
                taken.add(device.getName());
            }
        }
    }

    private static <T> List<T> of(Class<T> kind, List<EObject> parts) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
