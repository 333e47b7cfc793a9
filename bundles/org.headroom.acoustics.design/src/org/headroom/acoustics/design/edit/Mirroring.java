/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Ids;
import org.headroom.model.base.Named;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.system.Device;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.SinglePlacement;
import org.headroom.model.venue.SubArrayPlacement;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.VirtualMicrophone;

/**
 * Copies things to the other side of the centre line. Loudspeakers there are others of the same types: those of the design that have no place yet,
 * and new ones where there are too few.
 */
public final class Mirroring {

    private static final Messages TEXTS = Messages.of(Mirroring.class);
    private static final double SAME_M = 0.3;

    private final Production production;
    private final VenueEdits edits;
    private final List<String> names = new ArrayList<>();
    private final Map<EObject, EObject> copies = new HashMap<>();

    public Mirroring(Production production) {
        this.production = production;
        edits = new VenueEdits(production);
    }

    /** The change, and the copies that it makes. */
    public record Mirrored(Change change, List<EObject> copies) {
        public Mirrored {
            copies = List.copyOf(copies);
        }
    }

    /** Mirrors things, and the points that hangs among them hang from where the other side has none. */
    public Mirrored mirror(Collection<? extends EObject> wanted) {
        var things = new java.util.LinkedHashSet<EObject>(wanted);
        wanted.stream().filter(ArrayPlacement.class::isInstance).map(ArrayPlacement.class::cast).flatMap(each -> each.getPoints().stream())
                .filter(each -> point(each).isEmpty()).forEach(things::add);
        var surfaces = new ArrayList<Surface>();
        var others = new ArrayList<EObject>();
        var placements = new ArrayList<Placement>();
        things.stream().filter(each -> !(each instanceof Placement)).forEach(each -> {
            var copy = copy(each);
            if (copy instanceof Surface surface) {
                surfaces.add(surface);
            } else {
                others.add(copy);
            }
        });
        var label = TEXTS.text("mirror", VenueEdits.names(wanted));
        var changes = new ArrayList<Change>();
        if (!surfaces.isEmpty() || !others.isEmpty()) {
            changes.add(edits.add(surfaces, others, label));
        }
        var taken = new HashMap<DeviceType, List<Device>>();
        things.stream().filter(Placement.class::isInstance).map(Placement.class::cast).forEach(each -> count(each, taken));
        taken.forEach((type, devices) -> {
            var chosen = Loudspeakers.take(production, type, devices.size());
            changes.addAll(chosen.changes());
            devices.clear();
            devices.addAll(chosen.devices());
        });
        things.stream().filter(Placement.class::isInstance).map(Placement.class::cast).forEach(each -> placements.add(placement(each, taken)));
        if (!placements.isEmpty()) {
            changes.add(new VenueChange(label, work -> placements.forEach(each -> work.add(production,
                    ProductionPackage.Literals.PRODUCTION__PLACEMENTS, each))));
        }
        var made = new ArrayList<EObject>(surfaces);
        made.addAll(others);
        made.addAll(placements);
        return new Mirrored(new CompoundChange(label, changes), made);
    }

    private static void count(Placement placement, Map<DeviceType, List<Device>> taken) {
        Loudspeakers.of(placement).stream().filter(each -> each.getType() != null)
                .forEach(each -> taken.computeIfAbsent(each.getType(), type -> new ArrayList<>()).add(each));
    }

    private <T extends EObject> T fresh(T thing) {
        var copy = EcoreUtil.copy(thing);
        ((Identified) copy).setId(null);
        copy.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified) {
                identified.setId(null);
            }
        });
        if (copy instanceof Named named) {
            named.setName(edits.freeName(other(named.getName() == null ? "" : named.getName()), names));
            names.add(named.getName());
        }
        Ids.assign(copy);
        copies.put(thing, copy);
        return copy;
    }

    /** Left becomes right. */
    static String other(String name) {
        for (var pair : List.of(List.of("left", "right"), List.of("Left", "Right"), List.of("links", "rechts"), List.of("L", "R"), List.of("SL", "SR"))) {
            for (int i = 0; i < 2; i++) {
                var words = name.split("\\b" + pair.get(i) + "\\b", -1);
                if (words.length > 1) {
                    return String.join(pair.get(1 - i), words);
                }
            }
        }
        return name;
    }

    private EObject copy(EObject thing) {
        var copy = fresh(thing);
        switch (copy) {
            case Surface surface -> surface.setPolygon(VenueEdits.polygon(VenueEdits.corners(surface).reversed().stream().map(Mirroring::across).toList()));
            case RiggingPoint point -> point.setX(turned(point.getX()));
            case VirtualMicrophone microphone -> microphone.setX(turned(microphone.getX()));
            default -> throw new IllegalArgumentException(thing.eClass().getName());
        }
        return copy;
    }

    private static Point3 across(Point3 place) {
        return new Point3(-place.x_m(), place.y_m(), place.z_m());
    }

    private static Double turned(Double figure) {
        return figure == null ? null : Double.valueOf(figure == 0 ? 0 : -figure);
    }

    private Placement placement(Placement placement, Map<DeviceType, List<Device>> devices) {
        var copy = fresh(placement);
        copy.setX(turned(copy.getX()));
        copy.setAzimuth(turned(copy.getAzimuth()));
        copy.setRoll(turned(copy.getRoll()));
        switch (copy) {
            case SinglePlacement single -> single.setDevice(next(single.getDevice(), devices));
            case ArrayPlacement array -> {
                array.getBoxes().forEach(box -> box.setDevice(next(box.getDevice(), devices)));
                array.getPoints().clear();
                ((ArrayPlacement) placement).getPoints().forEach(point -> point(point).ifPresent(array.getPoints()::add));
            }
            case SubArrayPlacement subs -> subs.getElements().forEach(element -> {
                element.setX(turned(element.getX()));
                element.setAzimuth(turned(element.getAzimuth()));
                element.setDevice(next(element.getDevice(), devices));
            });
            default -> {
                // a kind of placement of a later version
            }
        }
        return copy;
    }

    private static Device next(Device device, Map<DeviceType, List<Device>> devices) {
        var left = device == null || device.getType() == null ? List.<Device>of() : devices.getOrDefault(device.getType(), List.of());
        return left.isEmpty() ? null : left.removeFirst();
    }

    /** The copy of a point, or the one that is on the other side already. */
    private java.util.Optional<RiggingPoint> point(RiggingPoint point) {
        if (copies.get(point) instanceof RiggingPoint copy) {
            return java.util.Optional.of(copy);
        }
        var wanted = across(VenueEdits.place(point));
        return production.getVenue() == null ? java.util.Optional.empty() : production.getVenue().getRiggingPoints().stream()
                .filter(each -> VenueEdits.place(each).distanceTo_m(wanted) < SAME_M).findFirst();
    }
}
