/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.explorer.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.base.SignalKind;
import org.headroom.model.power.Supply;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Rack;
import org.headroom.model.system.RackSlot;
import org.headroom.ui.design.WorkbenchDesigns;

/** The tree of everything in the open designs. */
final class ExplorerContent implements ITreeContentProvider {

    private static final Messages MESSAGES = Messages.of(ExplorerContent.class);

    @Override
    public Object[] getElements(Object input) {
        return ((WorkbenchDesigns) input).designs().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return children(element).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children(element).isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    private static Collection<?> children(Object element) {
        return switch (element) {
            case Design design -> folders(design);
            case Group group -> group.children().get();
            case Rack rack -> rack.getSlots().stream().map(RackSlot::getDevice).filter(device -> device != null).toList();
            case Multicore multicore -> multicore.getPairs();
            case Supply supply -> supply.getWays();
            default -> List.of();
        };
    }

    private static List<Group> folders(Design design) {
        var production = design.production();
        var folders = new ArrayList<Group>();
        folders.add(folder(design, "sheets", "sheet",
                () -> production.getSheets().stream().sorted(Comparator.comparingInt(Sheet::getNumber)).toList()));
        folders.add(folder(design, "locations", "location", () -> devicesByLocation(design)));
        folders.add(folder(design, "devices", "device", () -> devicesByCategory(design)));
        folders.add(folder(design, "cables", "cable", () -> cablesBySignal(design)));
        folders.add(folder(design, "multicores", "multicore", production::getMulticores));
        folders.add(folder(design, "racks", "rack", production::getRacks));
        folders.add(folder(design, "inputs", "channel-in", () -> channelInputs(production)));
        folders.add(folder(design, "outputs", "channel-out", () -> channelOutputs(production)));
        folders.add(folder(design, "power", "power", () -> supplies(production)));
        folders.removeIf(folder -> folder.children().get().isEmpty());
        return folders;
    }

    private static Group folder(Design design, String key, String icon, Supplier<List<?>> children) {
        return new Group(design, key, MESSAGES.text("folder." + key), icon, children);
    }

    private static List<?> channelInputs(Production production) {
        return production.getChannelList() == null ? List.of() : production.getChannelList().getInputs();
    }

    private static List<?> channelOutputs(Production production) {
        return production.getChannelList() == null ? List.of() : production.getChannelList().getOutputs();
    }

    private static List<?> supplies(Production production) {
        return production.getPower() == null ? List.of() : production.getPower().getSupplies();
    }

    private static List<Group> devicesByLocation(Design design) {
        Map<Location, List<Device>> byLocation = new LinkedHashMap<>();
        var nowhere = new ArrayList<Device>();
        for (Device device : design.production().getDevices()) {
            if (device.getLocation() == null) {
                nowhere.add(device);
            } else {
                byLocation.computeIfAbsent(device.getLocation(), location -> new ArrayList<>()).add(device);
            }
        }
        var groups = new ArrayList<Group>();
        byLocation.forEach((location, devices) -> groups.add(new Group(design, "location:" + location.getId(),
                counted(String.valueOf(location.getName()), devices.size()), "location", () -> devices)));
        groups.sort(Comparator.comparing(Group::label, String.CASE_INSENSITIVE_ORDER));
        if (!nowhere.isEmpty()) {
            groups.add(new Group(design, "location:", counted(MESSAGES.text("nowhere"), nowhere.size()), "location",
                    () -> nowhere));
        }
        return groups;
    }

    private static List<Group> devicesByCategory(Design design) {
        Map<String, List<Device>> byCategory = new TreeMap<>();
        for (Device device : design.production().getDevices()) {
            byCategory.computeIfAbsent(Devices.category(device).getLiteral(), category -> new ArrayList<>()).add(device);
        }
        var groups = new ArrayList<Group>();
        byCategory.forEach((category, devices) -> groups.add(new Group(design, "category:" + category,
                counted(MESSAGES.text("category." + category), devices.size()), CategoryIcons.of(category), () -> devices)));
        return groups;
    }

    private static List<Group> cablesBySignal(Design design) {
        Map<SignalKind, List<Cable>> bySignal = new TreeMap<>();
        for (Cable cable : design.production().getCables()) {
            bySignal.computeIfAbsent(cable.getSignal(), signal -> new ArrayList<>()).add(cable);
        }
        var groups = new ArrayList<Group>();
        bySignal.forEach((signal, cables) -> groups.add(new Group(design, "signal:" + signal.getLiteral(),
                counted(MESSAGES.text("signal." + signal.getLiteral()), cables.size()), "cable", () -> cables)));
        return groups;
    }

    private static String counted(String label, int count) {
        return MESSAGES.text("counted", label, count);
    }
}
