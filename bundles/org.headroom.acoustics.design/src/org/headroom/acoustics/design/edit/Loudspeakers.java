/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.AddObject;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CountingNames;
import org.headroom.model.commands.ImportType;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.SinglePlacement;
import org.headroom.model.venue.SubArrayPlacement;

/** The loudspeakers of a production, and which of them have no place in the venue yet. */
public final class Loudspeakers {

    private static final Set<DeviceCategory> CATEGORIES = Set.of(DeviceCategory.LOUDSPEAKER, DeviceCategory.SUBWOOFER, DeviceCategory.MONITOR);

    /**
     * Loudspeakers that are to be placed.
     *
     * @param devices in order
     * @param changes that add those that the design does not have yet; to be made before the placement
     */
    public record Chosen(List<Device> devices, List<Change> changes) {
        public Chosen {
            devices = List.copyOf(devices);
            changes = List.copyOf(changes);
        }
    }

    private Loudspeakers() {
    }

    /** Whether a type is a loudspeaker that one can place. */
    public static boolean isLoudspeaker(DeviceType type) {
        return type != null && CATEGORIES.contains(type.getCategory());
    }

    /** The devices that a placement places. */
    public static List<Device> of(Placement placement) {
        var devices = new ArrayList<Device>();
        switch (placement) {
            case SinglePlacement single -> devices.add(single.getDevice());
            case ArrayPlacement array -> array.getBoxes().forEach(box -> devices.add(box.getDevice()));
            case SubArrayPlacement subs -> subs.getElements().forEach(element -> devices.add(element.getDevice()));
            default -> {
                // a kind of placement of a later version
            }
        }
        devices.removeIf(each -> each == null);
        return devices;
    }

    /** Loudspeakers without a place, by type, in the order of their names. */
    public static Map<DeviceType, List<Device>> unplaced(Production production) {
        var placed = new HashSet<Device>();
        production.getPlacements().forEach(each -> placed.addAll(of(each)));
        var found = new LinkedHashMap<DeviceType, List<Device>>();
        production.getDevices().stream().filter(each -> isLoudspeaker(each.getType()) && !placed.contains(each))
                .sorted(Comparator.comparing(Devices::name, Loudspeakers::natural))
                .forEach(each -> found.computeIfAbsent(each.getType(), type -> new ArrayList<>()).add(each));
        return found;
    }

    /** 2 before 10. */
    private static int natural(String a, String b) {
        return padded(a).compareTo(padded(b));
    }

    private static String padded(String name) {
        return java.util.regex.Pattern.compile("\\d+").matcher(name).replaceAll(each -> "0".repeat(Math.max(0, 9 - each.group().length())) + each.group());
    }

    /** So many loudspeakers of a type: first those that the design has without a place, then new ones. */
    public static Chosen take(Production production, DeviceType type, int count) {
        var devices = new ArrayList<Device>(unplaced(production).entrySet().stream()
                .filter(each -> each.getKey() == type || type.getTypeId() != null && type.getTypeId().equals(each.getKey().getTypeId()))
                .flatMap(each -> each.getValue().stream()).limit(count).toList());
        var changes = new ArrayList<Change>();
        var taken = new HashSet<String>();
        production.getDevices().forEach(each -> taken.add(Devices.name(each)));
        int missing = count - devices.size();
        if (missing > 0) {
            // all new ones share one snapshot of the type
            var kept = new ImportType(production, type);
            changes.add(kept);
            var base = type.getModel() == null ? "" : type.getModel();
            for (var name : CountingNames.after(base + " 0", missing, taken)) {
                var device = Devices.create(kept.snapshot(), name);
                changes.add(AddObject.device(production, device));
                devices.add(device);
            }
        }
        return new Chosen(devices, changes);
    }
}
