/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.core.connection.CableOffers;
import org.headroom.core.connection.PortPairs;
import org.headroom.core.connection.Verdict;
import org.headroom.core.numbering.CableNumbers;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.AddCables;
import org.headroom.model.commands.AddDevice;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.EndFitting;
import org.headroom.model.commands.FreeName;
import org.headroom.model.commands.NewCable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.render.scene.Point;

/** Cables that were dropped beside all ports: their ends stay free, or a device that fits is placed there. */
final class EmptyDrop {

    private final Connecting connecting;
    private final List<Port> ports;
    private final Point place;

    EmptyDrop(Connecting connecting, List<Port> ports, Point place) {
        this.connecting = connecting;
        this.ports = ports;
        this.place = place;
    }

    void ask() {
        var free = new Choices.Choice(connecting.text(ports.size() == 1 ? "empty.free" : "empty.freeSeveral"), "", "");
        var fitting = fitting();
        connecting.choose(new Choices(connecting.text("empty.hint"), typed -> Stream.concat(Stream.of(free)
                .filter(each -> typed.isBlank()), Choices.filter(fitting, typed).stream()).toList(), shown -> {
                }, this::take));
    }

    private void take(Choices.Choice choice) {
        if (choice.value() instanceof DeviceType type) {
            place(type);
        } else {
            leaveFree();
        }
    }

    /** Types with a port that the first of the ports may be joined with. */
    private List<Choices.Choice> fitting() {
        var choices = new ArrayList<Choices.Choice>();
        Stream.concat(connecting.production().getTypes().stream(), connecting.catalogue().stream())
                .filter(type -> type.getTypeId() != null && type.getCable() == null && !type.getPorts().isEmpty()
                        && type.getCategory() != DeviceCategory.CABLE)
                .filter(type -> choices.stream().noneMatch(each -> ((DeviceType) each.value()).getTypeId()
                        .equals(type.getTypeId())))
                .filter(type -> partner(Devices.create(type, "")).isPresent())
                .forEach(type -> choices.add(new Choices.Choice(name(type), type.getCategory().getLiteral()
                        .replace('-', ' '), type)));
        return choices;
    }

    private static String name(DeviceType type) {
        return (type.getMaker() == null ? "" : type.getMaker() + " ") + (type.getModel() == null ? type.getTypeId()
                : type.getModel());
    }

    private Optional<Port> partner(Device device) {
        return device.getPorts().stream().filter(port -> connecting.judge().judge(ports.getFirst(), port).isAllowed())
                .findFirst();
    }

    private void leaveFree() {
        var numbers = CableNumbers.of(connecting.production());
        var cables = ports.stream().map(port -> {
            var out = Ports.direction(port) != Direction.IN;
            var at = Optional.of(port);
            return new NewCable(out ? at : Optional.empty(), out ? Optional.empty() : at, Ports.signal(port),
                    Optional.empty(), numbers.next(Ports.signal(port), at, Optional.empty()), EndFitting.PLAIN,
                    EndFitting.PLAIN);
        }).toList();
        var change = new AddCables(connecting.production(), cables);
        if (connecting.execute(change)) {
            connecting.selectLater(change.cables());
        }
    }

    private void place(DeviceType type) {
        var taken = new HashSet<String>();
        connecting.production().getDevices().forEach(device -> taken.add(device.getName()));
        var out = Ports.direction(ports.getFirst()) != Direction.IN;
        // the ports that are joined shall stand where the mouse was
        var spot = new AddDevice.Spot(connecting.flow().sheet(), grid(place.x() - (out ? 0 : 160)), grid(place.y() - 56));
        var add = new AddDevice(connecting.production(), type, FreeName.after(name(type), taken), Optional.of(spot));
        var partner = partner(add.device());
        if (partner.isEmpty()) {
            return;
        }
        var pairs = PortPairs.from(ports, partner.get(), connecting.judge()).pairs();
        var changes = new ArrayList<Change>(List.of(add));
        if (!pairs.isEmpty()) {
            changes.add(new AddCables(connecting.production(), cables(pairs)));
        }
        if (connecting.execute(new CompoundChange(add.label(), changes))) {
            connecting.selectLater(connecting.flow().sheet().getDevices().stream()
                    .filter(placed -> placed.getDevice() == add.device()).toList());
        }
    }

    private List<NewCable> cables(List<Verdict> pairs) {
        var offers = new CableOffers(connecting.production(), connecting.catalogue());
        var numbers = CableNumbers.of(connecting.production());
        return pairs.stream().map(pair -> {
            var signal = Connecting.signal(pair.from(), pair.to());
            return offers.between(pair.from(), pair.to()).getFirst().apply(NewCable.between(pair.from(), pair.to(), signal))
                    .numbered(numbers.next(signal, Optional.of(pair.from()), Optional.of(pair.to())));
        }).toList();
    }

    private static int grid(double value) {
        return (int) Math.round(value / DiagramViewer.GRID) * DiagramViewer.GRID;
    }
}
