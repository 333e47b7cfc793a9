/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.AddDevice;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.FreeName;
import org.headroom.model.commands.RemoveObjects;
import org.headroom.model.commands.Rename;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.power.Supply;
import org.headroom.model.power.Way;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;
import org.headroom.power.patch.NewSupply;
import org.headroom.ui.power.internal.oneline.SupplyEditing;

/** Changes of the supply of the current design by hand, each one step of undo. */
final class SupplyEdits implements SupplyEditing {

    private static final Messages MESSAGES = Messages.of(SupplyEdits.class);

    private final Supplier<Optional<Design>> current;
    private final Supplier<PlugEdits> plugs;

    SupplyEdits(Supplier<Optional<Design>> current, Supplier<PlugEdits> plugs) {
        this.current = current;
        this.plugs = plugs;
    }

    @Override
    public Map<String, String> targets(List<String> devices) {
        var targets = new LinkedHashMap<String, String>();
        current.get().ifPresent(design -> devices.stream().findFirst().flatMap(id -> design.find(id, Device.class))
                .ifPresent(device -> plugs.get().fitting(design, device).stream()
                        .filter(way -> way.getSupply() != null && way.getSupply().getDevice() != null)
                        .forEach(way -> targets.putIfAbsent(way.getSupply().getDevice().getId(), way.getId()))));
        return targets;
    }

    @Override
    public void plug(List<String> devices, String way) {
        current.get().ifPresent(design -> plugs.get().plug(design, new LinkedHashSet<>(devices), way));
    }

    @Override
    public void rename(String id, String name) {
        current.get().ifPresent(design -> design.find(id).ifPresent(object -> design.history().execute(switch (object) {
            case Way way -> new SetFeature(MESSAGES.text("rename.way"), way, PowerPackage.Literals.WAY__LABEL, name);
            case Device device -> new Rename(device, name);
            default -> throw new IllegalArgumentException("Has no name on the diagram: " + object.eClass().getName());
        })));
    }

    @Override
    public String name(String id) {
        return current.get().flatMap(design -> design.find(id)).map(object -> switch (object) {
            case Way way -> way.getLabel() != null && !way.getLabel().isBlank() ? way.getLabel()
                    : way.getPort() == null ? "" : Ports.label(way.getPort());
            case Device device -> Devices.name(device);
            default -> "";
        }).orElse("");
    }

    /** What goes when these are deleted: of ways the cables in them, of devices themselves with their cables and ways. */
    private static List<EObject> gone(Design design, Set<String> ids) {
        var gone = new LinkedHashSet<EObject>();
        for (String id : ids) {
            design.find(id, Way.class).filter(way -> way.getPort() != null)
                    .ifPresent(way -> Ports.cables(way.getPort()).forEach(gone::add));
            design.find(id, Device.class).ifPresent(device -> {
                gone.add(device);
                supply(design, device).ifPresent(gone::add);
                Devices.ports(device, SignalKind.POWER).flatMap(Ports::cables).forEach(gone::add);
            });
        }
        return List.copyOf(gone);
    }

    private static Optional<Supply> supply(Design design, Device device) {
        return Optional.ofNullable(design.production().getPower()).flatMap(plan -> plan.getSupplies().stream()
                .filter(supply -> supply.getDevice() == device).findFirst());
    }

    /** What deleting these is called; empty when nothing would go. */
    Optional<String> deletion(Set<String> ids) {
        return current.get().flatMap(design -> {
            var gone = gone(design, ids);
            var devices = gone.stream().filter(Device.class::isInstance).map(each -> Devices.name((Device) each)).toList();
            return gone.isEmpty() ? Optional.empty() : Optional.of(devices.isEmpty() ? MESSAGES.text("menu.delete")
                    : MESSAGES.text("menu.remove", String.join(", ", devices)));
        });
    }

    /** Unplugs what hangs on ways, removes devices. */
    void delete(Set<String> ids) {
        current.get().ifPresent(design -> {
            var gone = gone(design, ids);
            if (!gone.isEmpty()) {
                var cables = gone.stream().allMatch(Cable.class::isInstance);
                var name = gone.stream().filter(Device.class::isInstance).map(each -> Devices.name((Device) each)).findFirst();
                design.history().execute(new CompoundChange(cables ? MESSAGES.text("unplug", name(ids.iterator().next()))
                        : MESSAGES.text("remove", name.orElse("")), List.of(new RemoveObjects(gone))));
            }
        });
    }

    /** Adds a source or distro of a type with its ways; plugged into a supply, if something there fits. */
    Optional<Device> add(DeviceType type, Optional<String> below) {
        return current.get().map(design -> {
            var names = new LinkedHashSet<String>();
            design.production().getDevices().forEach(each -> names.add(Devices.name(each)));
            var model = type.getModel() == null || type.getModel().isBlank() ? type.getTypeId() : type.getModel();
            var add = new AddDevice(design.production(), type, FreeName.after(model, names), Optional.empty());
            take(design, add.device(), Optional.of(add), below);
            return add.device();
        });
    }

    /** Takes a device of the production into the plan; plugged into a supply, if something there fits. */
    void take(Device device, Optional<String> below) {
        current.get().ifPresent(design -> take(design, device, Optional.empty(), below));
    }

    private void take(Design design, Device device, Optional<Change> first, Optional<String> below) {
        var changes = new ArrayList<Change>();
        first.ifPresent(changes::add);
        changes.add(NewSupply.of(design.production(), device));
        var location = below.flatMap(id -> design.find(id, Device.class)).map(Device::getLocation);
        if (first.isPresent()) {
            location.ifPresent(device::setLocation);
        }
        below.flatMap(id -> plugs.get().change(design, device, ways(design, id))).ifPresent(changes::add);
        design.history().execute(new CompoundChange(MESSAGES.text("add.plugged", Devices.name(device)), changes));
    }

    private static List<Way> ways(Design design, String id) {
        return design.find(id, Device.class).flatMap(device -> supply(design, device)).map(supply -> List.copyOf(supply.getWays()))
                .or(() -> design.find(id, Way.class).map(List::of)).orElse(List.of());
    }

    /** The source or distro among these objects that something new is to hang on. */
    Optional<String> below(Set<String> ids) {
        return current.get().flatMap(design -> ids.stream().filter(id -> Stream.of(design.find(id, Way.class))
                .anyMatch(Optional::isPresent) || design.find(id, Device.class).flatMap(each -> supply(design, each)).isPresent())
                .findFirst());
    }
}
